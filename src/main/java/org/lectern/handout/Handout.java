package org.lectern.handout;

import java.util.List;
import java.util.Optional;

/**
 * What is printed for a session. All words in it are final and inert (no control or direction character), and each is the
 * group's to see: writers add nothing from outside and leave nothing out. A part that has nothing to say is empty, and is
 * not printed.
 *
 * @param edition for whom
 * @param language the fixed words' language, a BCP 47 tag
 * @param group the group's name; may be empty
 * @param title the readings, in a line
 * @param theme what the guide calls such an evening; may be empty
 * @param decided what the session before decided
 * @param lines how many ruled lines to leave for writing; 0 for none
 * @param trimmed what there was no room for
 * @param lead what only the facilitator's edition says
 */
public record Handout(
        Edition edition,
        String language,
        String group,
        String title,
        String theme,
        Meeting meeting,
        List<String> decided,
        List<Assigned> read,
        Optional<Shortcut> shortcut,
        List<Item> run,
        List<Excerpt> passages,
        List<Term> terms,
        List<Cluster> questions,
        List<Remark> notes,
        List<Carried> carried,
        int lines,
        Optional<Next> next,
        List<Source> sources,
        List<Left> trimmed,
        Optional<Lead> lead) {

    public Handout {
        decided = List.copyOf(decided);
        read = List.copyOf(read);
        run = List.copyOf(run);
        passages = List.copyOf(passages);
        terms = List.copyOf(terms);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        carried = List.copyOf(carried);
        sources = List.copyOf(sources);
        trimmed = List.copyOf(trimmed);
    }

    /** Nothing but a session's questions. */
    public static Handout ofQuestions(
            String language, String group, String title, Meeting meeting, List<Cluster> questions) {
        return new Handout(
                Edition.MEMBER,
                language,
                group,
                title,
                "",
                meeting,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                questions,
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * The session.
     *
     * @param of how many sessions the schedule has
     * @param date ISO 8601
     * @param day the date in words, with the day of the week
     * @param time the hour at the place, {@code 19:00}
     * @param zone the place's time zone
     * @param awayFromHome whether that is another zone than the group's, so that it has to be said
     * @param place empty where it isn't known
     * @param facilitator a name; may be empty
     * @param duties who does what in it, the facilitator first
     */
    public record Meeting(
            int number,
            int of,
            String date,
            String day,
            String time,
            String zone,
            boolean awayFromHome,
            String place,
            int minutes,
            String facilitator,
            List<Duty> duties,
            boolean cancelled) {

        public Meeting {
            duties = List.copyOf(duties);
        }
    }

    /** @param name who does it; empty where that is still to be said, and written in by hand */
    public record Duty(String role, String name) {}

    /**
     * A part of what is to be read.
     *
     * @param letter what addresses in it begin with where a session reads several readings; else empty
     * @param passage from which paragraph to which, {@code 3.1–4.18}; as it was assigned where the text isn't there
     * @param words 0 where the text isn't there
     * @param minutes to read
     * @param studyMinutes to read with a pencil
     * @param digest whether only the guide's digest is there
     */
    public record Assigned(
            String reading,
            String letter,
            String title,
            String author,
            String passage,
            List<Heading> chapters,
            int words,
            int minutes,
            int studyMinutes,
            boolean digest) {

        public Assigned {
            chapters = List.copyOf(chapters);
        }

        Assigned untitled() {
            List<Heading> numbers = chapters.stream()
                    .map(chapter -> new Heading(chapter.number(), ""))
                    .toList();
            return new Assigned(reading, letter, title, author, passage, numbers, words, minutes, studyMinutes, digest);
        }
    }

    /** A chapter's number and title. */
    public record Heading(int number, String title) {}

    /** What to read for who is short of time. */
    public record Shortcut(List<String> passages, int minutes) {

        public Shortcut {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A step of the session.
     *
     * @param what what it is for
     * @param numbers of the questions that it is for; none where it is for none
     */
    public record Item(String at, int minutes, String what, List<Integer> numbers) {
        public Item {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A key passage.
     *
     * @param at its address
     * @param kind the word for what kind of paragraph it is
     * @param text bounded; an ellipsis stands for what was left out. Its lines are the same in every edition and format, so
     *     that one can be named by its number
     * @param marks the group's marks on it
     */
    public record Excerpt(String at, String kind, String text, List<Tally> marks) {

        public Excerpt {
            marks = List.copyOf(marks);
        }
    }

    /** How many of the group set a mark. */
    public record Tally(String sign, String word, int count) {}

    /** @param at where the text says so; may be empty */
    public record Term(String term, String sense, String at) {}

    /**
     * Questions that are asked together.
     *
     * @param half which half of a step they are, 1 or 2; 0 where they are all of it
     */
    public record Cluster(Step step, int half, List<Asked> questions) {

        public Cluster {
            questions = List.copyOf(questions);
        }

        Cluster with(List<Asked> others) {
            return new Cluster(step, half, others);
        }

        /** The minutes of all of them. */
        public int minutes() {
            return questions.stream().mapToInt(Asked::minutes).sum();
        }
    }

    /** A step of a discussion, in the order in which they come. */
    public enum Step {
        OPENING,
        CLARIFY,
        INTERPRET,
        EVALUATE,
        CLOSING,
        MEMBERS
    }

    /**
     * A question.
     *
     * @param number counted through the handout from 1
     * @param at the addresses it hangs on
     * @param proposer the member who asks; empty for a guide's question
     * @param minutes how long it may take; 0 where the evening has no minutes for it
     * @param lead what helps to ask it; empty in other editions than the facilitator's
     */
    public record Asked(
            int number, String text, String at, String proposer, boolean picked, int minutes, Optional<Help> lead) {

        Asked saying(String words) {
            return new Asked(number, words, at, proposer, picked, minutes, lead);
        }

        Asked forMembers() {
            return helped(Optional.empty());
        }

        Asked helped(Optional<Help> other) {
            return new Asked(number, text, at, proposer, picked, minutes, other);
        }
    }

    /**
     * What helps to ask a question. Texts are empty where there is nothing to say; places are addresses in a line.
     *
     * @param why why it is asked
     * @param said the best that the group noted about it, in its words
     * @param followUps what to ask next
     * @param touches what an answer touches
     * @param agree where near it the group agreed
     * @param disagree where near it the group disagreed
     * @param also what else near it the group noted, and where else the question points
     */
    public record Help(
            String why,
            List<String> said,
            List<String> followUps,
            String touches,
            String agree,
            String disagree,
            String also) {
        public Help {
            said = List.copyOf(said);
            followUps = List.copyOf(followUps);
        }
    }

    /**
     * A note that its author gave to the group.
     *
     * @param sign its mark; may be empty
     * @param quote the words it is on, bounded; may be empty
     * @param depth 0 for a note, 1 for what answers it, and so on
     */
    public record Remark(String at, String sign, String name, String quote, String text, int depth) {
        Remark saying(String words) {
            return new Remark(at, sign, name, quote, words, depth);
        }
    }

    /**
     * What an earlier session left open.
     *
     * @param reading the title of the reading that it is on; empty where the session reads that
     * @param minutes how long it may take; 0 where that isn't known
     */
    public record Carried(String text, int session, String reading, String at, String proposer, int minutes) {
        Carried saying(String words) {
            return new Carried(words, session, reading, at, proposer, minutes);
        }
    }

    /** The session after this one. */
    public record Next(int number, String date, String day, String time, String place, List<Assigned> read) {

        public Next {
            read = List.copyOf(read);
        }

        /** The same with its chapters' numbers alone. */
        Next untitled() {
            return new Next(
                    number,
                    date,
                    day,
                    time,
                    place,
                    read.stream().map(Assigned::untitled).toList());
        }

        public int minutes() {
            return read.stream().mapToInt(Assigned::minutes).sum();
        }
    }

    /** To whom the words quoted belong. Texts are empty where nothing is known. */
    public record Source(String title, String author, String source, String rights) {}

    /** How many of what there was no room for; at least one. */
    public record Left(What what, int count) {

        /** What can be left out. */
        public enum What {
            /** Of the guide. */
            QUESTIONS,
            /** Of members, for which the evening has no minutes. */
            ASKED,
            NOTES,
            TERMS,
            PASSAGES,
            CARRIED,
            DECISIONS,
            /** Of the facilitator's edition. */
            CHARTS,
            /** Ways to talk, of the facilitator's edition. */
            SCRIPTS
        }
    }

    /** Without anything that is for the facilitator alone. */
    public Handout forMembers() {
        List<Cluster> asked = questions.stream()
                .map(cluster -> cluster.with(
                        cluster.questions().stream().map(Asked::forMembers).toList()))
                .toList();
        return with(Edition.MEMBER, asked, lines, Optional.empty());
    }

    /** This handout, saying what the members' copy of it leaves out. */
    public Handout withCutForMembers(List<Left> cut) {
        return with(edition, questions, lines, lead.map(one -> one.withCutForMembers(cut)));
    }

    /** This handout with another number of ruled lines. */
    public Handout withLines(int another) {
        return with(edition, questions, another, lead);
    }

    private Handout with(Edition other, List<Cluster> asked, int otherLines, Optional<Lead> otherLead) {
        return new Handout(
                other,
                language,
                group,
                title,
                theme,
                meeting,
                decided,
                read,
                shortcut,
                run,
                passages,
                terms,
                asked,
                notes,
                carried,
                otherLines,
                next,
                sources,
                trimmed,
                otherLead);
    }
}

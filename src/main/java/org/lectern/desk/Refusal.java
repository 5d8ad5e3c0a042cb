package org.lectern.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Doubt;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** Why a use case refuses. A face says {@link #fact} and adds the way out in its own keys or commands. */
public sealed interface Refusal {
    WayOut ADD_SESSION = new WayOut("session add", "adds one");
    WayOut DROP_QUESTION = new WayOut("question drop", "leaves it out of handouts");

    /** What stands in the way: a sentence without a stop that names no key and no command. */
    String fact();

    /** A command that leads on; {@code null} where the fact says all there is to say. */
    default @Nullable WayOut wayOut() {
        return null;
    }

    /** The member may not do it. */
    record NotAllowed(Permission.Refused permission) implements Refusal {
        @Override
        public String fact() {
            return permission.rule();
        }

        @Override
        public @Nullable WayOut wayOut() {
            if (permission.why() == Permission.Why.UNNAMED) {
                return new WayOut("member", "");
            }
            return permission.operation() == Operation.PICK_QUESTION
                    ? new WayOut("question vote", "says that you want it")
                    : null;
        }
    }

    /**
     * Nobody has the name, and it looks like a member's or differs from it by a letter.
     *
     * @param meant whom it may be a mistake for
     */
    record LikeAMember(String name, Member meant) implements Refusal {

        /** What is doubtful. */
        public String said() {
            return "Nobody here is called " + name + ". Did you mean " + meant.name() + "?";
        }

        /** What a face asks before it does it all the same. */
        public String question() {
            return "Add " + name + " to the group?";
        }

        @Override
        public String fact() {
            return "nobody here is called " + name + "; did you mean " + meant.name() + "? Nobody was added";
        }

        @Override
        public WayOut wayOut() {
            return new WayOut("member add " + name + " --yes", "adds " + name + " to the group");
        }
    }

    /** A session's time may not be meant so; nothing is written until it is said to be. */
    record DoubtfulTime(Session session, List<Doubt> doubts) implements Refusal {
        public DoubtfulTime {
            doubts = List.copyOf(doubts);
        }

        /** What is doubtful, in sentences. */
        public List<String> said() {
            return doubts.stream().map(doubt -> doubt.words(session) + ".").toList();
        }

        @Override
        public String fact() {
            return String.join(
                            "; ",
                            doubts.stream().map(doubt -> doubt.words(session)).toList())
                    + ". Nothing was written";
        }
    }

    /** Sessions of a plan have times that may not be meant so; nothing is written until they are said to be. */
    record DoubtfulPlan(List<String> doubts) implements Refusal {
        public DoubtfulPlan {
            doubts = List.copyOf(doubts);
        }

        @Override
        public String fact() {
            return String.join("; ", doubts) + ". Nothing was written";
        }
    }

    /** A member's new name would be easily taken for another's. */
    record NameLikeAnothers(String name, Member other) implements Refusal {
        @Override
        public String fact() {
            return name + " is easily taken for " + other.name() + ", who is another member; nothing was changed";
        }

        @Override
        public WayOut wayOut() {
            return new WayOut("member rename " + name + " --yes", "takes it all the same");
        }
    }

    /** There is nothing to keep. */
    record NothingWritten(String what) implements Refusal {
        @Override
        public String fact() {
            return what + " needs words, or a mark";
        }
    }

    /**
     * It is longer than it may be.
     *
     * @param bytes in UTF-8
     */
    record TooLong(String what, int bytes, int most) implements Refusal {
        @Override
        public String fact() {
            return what + " takes at most " + most / 1024 + " KiB, and this has " + (bytes + 1023) / 1024
                    + "; part it in two";
        }
    }

    /** The note was changed elsewhere since its change began here, in the same words. */
    record NoteChanged(Note now) implements Refusal {
        @Override
        public String fact() {
            return "the note was changed elsewhere meanwhile; it says now: "
                    + now.text().replace('\n', ' ');
        }
    }

    /**
     * A mark without words says nothing of that note.
     *
     * @param own whether the note is the member's own
     */
    record NoAgreement(boolean own) implements Refusal {
        @Override
        public String fact() {
            return own
                    ? "the note is your own; only others agree with it or don't"
                    : "an answer needs words, or + for I agree, - for I don't";
        }
    }

    /**
     * The note is addressed to nobody who could read it.
     *
     * @param name to whom; empty where nobody is named
     */
    record NoAddressee(String name, boolean self) implements Refusal {
        @Override
        public String fact() {
            return self
                    ? "a note to yourself is one for you alone: audience me"
                    : name.isEmpty()
                            ? "the note is addressed to nobody; name a member"
                            : name + " is no member any more";
        }
    }

    /** The member sees no such note. */
    record NoSuchNote(String id) implements Refusal {
        @Override
        public String fact() {
            return "no note " + id;
        }

        @Override
        public WayOut wayOut() {
            return new WayOut("note list", "shows those you may see");
        }
    }

    /** The note is another's. */
    record AnothersNote(Note note) implements Refusal {
        @Override
        public String fact() {
            return "note " + note.id() + " is " + note.member().name() + "'s; only they can change it";
        }
    }

    /** Progress is marked by chapter. */
    record NotWholeChapters(Passage passage) implements Refusal {
        @Override
        public String fact() {
            return passage + ": a paragraph; progress is marked by chapter, as in "
                    + passage.first().chapter();
        }
    }

    /**
     * Others changed the session meanwhile, in the same fields.
     *
     * @param now the session as it is
     * @param fields what both changed
     */
    record SessionChanged(Session now, List<String> fields) implements Refusal {
        @Override
        public String fact() {
            return "session " + now.number() + " was changed elsewhere meanwhile (" + String.join(", ", fields)
                    + "); it is now on " + now.when().toLocalDateTime() + " "
                    + now.zone().getId()
                    + (now.place().isEmpty() ? "" : ", " + now.place()) + ", " + now.minutes() + " minutes"
                    + (now.facilitator().isEmpty() ? "" : ", with " + now.facilitator())
                    + ". Yours was not kept; keep it once more and it takes the place of that";
        }
    }

    /** Others changed the sessions since these changes were shown. */
    record ScheduleChanged(int number) implements Refusal {
        @Override
        public String fact() {
            return "sessions have changed meanwhile (session " + number + "); nothing was changed: look again";
        }
    }

    /** A reading has no title. */
    record NoTitle() implements Refusal {
        @Override
        public String fact() {
            return "a reading needs a title";
        }
    }

    /** Removing a reading would take along what members wrote, or planned. */
    record TakesWordsAlong(String slug) implements Refusal {
        @Override
        public String fact() {
            return "removing " + slug + " removes every note, question and place on it, all members'";
        }

        @Override
        public WayOut wayOut() {
            return new WayOut("shelf hide " + slug, "hides it and loses nothing");
        }
    }

    /** The group would be left without a facilitator. */
    record LastFacilitator(Member member) implements Refusal {
        @Override
        public String fact() {
            return member.name() + " is the only facilitator; make another member one first";
        }

        @Override
        public WayOut wayOut() {
            return new WayOut("member role NAME facilitator", "");
        }
    }

    /** The question is another's. */
    record NotYourQuestion(Question question, Permission.Refused permission) implements Refusal {
        @Override
        public String fact() {
            String whose = question.guide()
                    ? "the guide's"
                    : question.proposer().isEmpty() ? "nobody's by name" : question.proposer() + "'s";
            return "question " + question.id() + " is " + whose + "; " + permission.rule();
        }

        @Override
        public WayOut wayOut() {
            return DROP_QUESTION;
        }
    }

    /** Somebody deleted the question meanwhile, or it never was. */
    record QuestionGone(String id) implements Refusal {
        @Override
        public String fact() {
            return "question " + id + " is gone";
        }

        @Override
        public WayOut wayOut() {
            return new WayOut("question list", "shows those there are");
        }
    }

    /** Anybody could tell who asks. */
    record TooFewToBeUnnamed(int members) implements Refusal {
        @Override
        public String fact() {
            return "of " + members + (members == 1 ? " member" : " members")
                    + " anybody can tell who asks: anonymous questions need at least "
                    + Group.FEWEST_TO_BE_ONE_OF_MANY + ". Ask under your name, or have a facilitator ask for you";
        }
    }

    /** Two questions don't hang on one reading, or are the same one. */
    record NotTwoOfOneReading() implements Refusal {
        @Override
        public String fact() {
            return "only two questions on the same reading can be merged";
        }
    }

    /** A guide's question stays as long as its reading. */
    record GuidesQuestionStays(String id) implements Refusal {
        @Override
        public String fact() {
            return id + " is the guide's and stays; merge the other into it, or drop it";
        }

        @Override
        public WayOut wayOut() {
            return DROP_QUESTION;
        }
    }

    /** A suggestion without words was taken without any. */
    record SuggestionWithoutWords(String why) implements Refusal {
        @Override
        public String fact() {
            return "this draft has no words yet (" + why + "); say yours behind its number";
        }
    }

    /** No session lies ahead. */
    record NoSessionToCome() implements Refusal {
        @Override
        public String fact() {
            return "no session is to come";
        }

        @Override
        public WayOut wayOut() {
            return ADD_SESSION;
        }
    }

    /** No session follows the one at hand. */
    record NoLaterSession() implements Refusal {
        @Override
        public String fact() {
            return "no session comes after this one to carry it to";
        }

        @Override
        public WayOut wayOut() {
            return ADD_SESSION;
        }
    }

    /** Nothing was said. */
    record NoWords(String what) implements Refusal {
        @Override
        public String fact() {
            return what + " needs words";
        }
    }

    /** A session decided less than that. */
    record NoSuchDecision(int number, int there) implements Refusal {
        @Override
        public String fact() {
            return there == 0 ? "nothing is decided yet" : "no decision " + number + "; there are " + there;
        }
    }

    /** The same as a fault, for a face that shows faults. */
    default UserException asFault() {
        return Optional.ofNullable(wayOut())
                .map(way -> new UserException(fact(), way))
                .orElseGet(() -> new UserException(fact()));
    }
}

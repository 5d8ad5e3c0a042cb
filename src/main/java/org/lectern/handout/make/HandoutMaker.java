package org.lectern.handout.make;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.Handout.Assigned;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Duty;
import org.lectern.handout.Handout.Excerpt;
import org.lectern.handout.Handout.Item;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Handout.Meeting;
import org.lectern.handout.Handout.Next;
import org.lectern.handout.Lead;
import org.lectern.handout.Terms;
import org.lectern.handout.Wording;
import org.lectern.reading.Passage;
import org.lectern.reading.Shelf;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.notes.Margins;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.Agenda;
import org.lectern.study.table.RunSheet;
import org.lectern.study.workshop.Choosing;
import org.lectern.text.Sanitizer;

/**
 * Makes handouts of sessions. It asks the margins only for what the group as such may see, so that nothing private can be
 * in a handout, whoever prints it. One thread at a time.
 */
public final class HandoutMaker {
    private static final int NOTES = 12;
    private static final int LINES = 8;
    private static final int FACILITATOR_LINES = 3;
    private final Schedule schedule;
    private final Shelf shelf;
    private final Margins margins;
    private final QuestionStore questions;
    private final Members members;
    private final Terms terms;
    private final Wording wording;
    private final Optional<ProgressStore> progress;

    /** @param progress whose totals the facilitator's edition shows, never a member's own; empty to show none */
    public HandoutMaker(
            Schedule schedule,
            Shelf shelf,
            Margins margins,
            QuestionStore questions,
            Members members,
            Terms terms,
            Wording wording,
            Optional<ProgressStore> progress) {
        this.schedule = schedule;
        this.shelf = shelf;
        this.margins = margins;
        this.questions = questions;
        this.members = members;
        this.terms = terms;
        this.wording = wording;
        this.progress = progress;
    }

    /** The same in other fixed words. */
    public HandoutMaker saying(Wording other) {
        return new HandoutMaker(schedule, shelf, margins, questions, members, terms, other, progress);
    }

    /**
     * The handout of a session.
     *
     * @throws org.lectern.text.UserException where there is no session of that number
     */
    public Handout of(int sessionNumber, Edition edition) {
        Session session = schedule.require(sessionNumber);
        Assignment assignment = Assignment.of(session.assignment(), shelf);
        Citations citations = new Citations(assignment, wording);
        Choosing choosing = choosing();
        Choice choice = Choice.of(choosing.choice(session, session.minutes()), choosing.candidates(session));
        List<Note> notes = notes(assignment);
        AssignmentHeat heat = AssignmentHeat.of(assignment, notes, choice.all());
        boolean leads = edition == Edition.FACILITATOR;
        Helping help = new Helping(assignment.spots(), heat, choice.reasons(), citations, wording);
        List<Cluster> clusters =
                Clusters.of(choice, citations, question -> leads ? Optional.of(help.of(question)) : Optional.empty());
        KeyPassages key = new KeyPassages(assignment, heat);
        List<Excerpt> excerpts = key.excerpts(citations, wording);
        OpenNotes open = OpenNotes.of(notes, citations, NOTES);
        Glossary glossary = Glossary.of(assignment, terms, notes, citations);
        Optional<Next> next = next(session);
        ReadingList list = new ReadingList(assignment);
        Agenda agenda = agenda(session, choice, key);
        List<Item> run = new Run(wording).of(session.when().toLocalTime(), agenda, next.isEmpty());
        return new Handout(
                edition,
                wording.language(),
                Sanitizer.line(members.group().name()),
                list.title(wording),
                meeting(session),
                list.parts(),
                key.shortcut(citations),
                run,
                excerpts,
                glossary.terms(),
                leads ? Clusters.timed(clusters, run, agenda) : clusters,
                open.remarks(),
                new LeftOpen(questions, margins, shelf, choosing.before(session), wording)
                        .to(session, assignment, choice.ids()),
                leads ? FACILITATOR_LINES : LINES,
                next,
                list.sources(),
                trimmed(choice.left(), open.left(), glossary.left()),
                leads
                        ? Optional.of(lead(assignment, heat, citations, clusters, excerpts, session.minutes()))
                        : Optional.empty());
    }

    /**
     * How a session's evening is divided: the same for the handout and for the table.
     *
     * @throws org.lectern.text.UserException where there is no session of that number
     */
    public Agenda agenda(int sessionNumber) {
        Session session = schedule.require(sessionNumber);
        Assignment assignment = Assignment.of(session.assignment(), shelf);
        Choosing choosing = choosing();
        Choice choice = Choice.of(choosing.choice(session, session.minutes()), choosing.candidates(session));
        AssignmentHeat heat = AssignmentHeat.of(assignment, notes(assignment), choice.all());
        return agenda(session, choice, new KeyPassages(assignment, heat));
    }

    private Agenda agenda(Session session, Choice choice, KeyPassages key) {
        List<RunSheet.Open> passages = key.read().stream()
                .map(spot -> new RunSheet.Open("", spot.slug(), Passage.of(spot.address())))
                .toList();
        List<RunSheet.Open> carried =
                org.lectern.study.table.LeftOpen.to(session.number(), margins, questions, choice.ids());
        return Agenda.of(session.minutes(), new Agenda.Matter(choice.chosen(), choice.members(), carried, passages));
    }

    /** A session's questions on their own: all that nobody dropped, however many. */
    public Handout questions(int sessionNumber) {
        Session session = schedule.require(sessionNumber);
        Assignment assignment = Assignment.of(session.assignment(), shelf);
        Choice all = Choice.all(choosing().candidates(session));
        return Handout.ofQuestions(
                wording.language(),
                Sanitizer.line(members.group().name()),
                new ReadingList(assignment).title(wording),
                meeting(session),
                Clusters.of(all, new Citations(assignment, wording), question -> Optional.empty()));
    }

    private Choosing choosing() {
        return new Choosing(questions, schedule, margins, shelf);
    }

    private Lead lead(
            Assignment assignment,
            AssignmentHeat heat,
            Citations citations,
            List<Cluster> clusters,
            List<Excerpt> excerpts,
            int minutes) {
        List<Member> all = members.all();
        List<Lead.Read> read = progress.map(store -> new HowFar(store, members).of(assignment, citations))
                .orElse(List.of());
        return new Leading(assignment.spots(), heat, citations, wording)
                .of(clusters, excerpts, read, all.stream().map(Member::name).toList(), minutes);
    }

    private List<Note> notes(Assignment assignment) {
        List<Note> notes = new ArrayList<>();
        for (String slug : assignment.slugs()) {
            margins.ofGroup(slug).stream()
                    .filter(note -> assignment.touches(slug, note.anchor().passage()))
                    .forEach(notes::add);
        }
        return notes;
    }

    private Meeting meeting(Session session) {
        Group group = members.group();
        ZonedDateTime when = session.when();
        int last = schedule.sessions().stream().mapToInt(Session::number).max().orElse(session.number());
        return new Meeting(
                session.number(),
                last,
                when.toLocalDate().toString(),
                wording.day(when.toLocalDate()),
                Run.hour(when.toLocalTime()),
                session.zone().getId(),
                !session.zone().equals(group.zone()),
                Sanitizer.line(session.place()),
                session.minutes(),
                Sanitizer.line(session.facilitator()),
                duties(session),
                session.cancelled());
    }

    /** Who leads, takes notes and keeps the time, written in by hand where nobody said it; who reads, where that is said. */
    private List<Duty> duties(Session session) {
        Map<org.lectern.study.schedule.Duty, String> given = schedule.duties(session.number());
        List<Duty> duties = new ArrayList<>();
        duties.add(new Duty(wording.say("role.facilitator"), Sanitizer.line(session.facilitator())));
        for (org.lectern.study.schedule.Duty duty : org.lectern.study.schedule.Duty.values()) {
            String name = Sanitizer.line(given.getOrDefault(duty, ""));
            if (duty != org.lectern.study.schedule.Duty.READER || !name.isEmpty()) {
                duties.add(new Duty(wording.say("role." + duty.word()), name));
            }
        }
        return duties;
    }

    private Optional<Next> next(Session session) {
        return schedule.sessions().stream()
                .filter(other -> !other.cancelled() && other.start().isAfter(session.start()))
                .min(Comparator.comparing(Session::start))
                .map(this::following);
    }

    private Next following(Session session) {
        List<Assigned> parts = new ReadingList(Assignment.of(session.assignment(), shelf)).parts();
        ZonedDateTime when = session.when();
        return new Next(
                session.number(),
                when.toLocalDate().toString(),
                wording.day(when.toLocalDate()),
                Run.hour(when.toLocalTime()),
                Sanitizer.line(session.place()),
                parts);
    }

    private static List<Left> trimmed(int questionsLeft, int notesLeft, int termsLeft) {
        return Stream.of(
                        new Left(Left.What.QUESTIONS, questionsLeft),
                        new Left(Left.What.NOTES, notesLeft),
                        new Left(Left.What.TERMS, termsLeft))
                .filter(left -> left.count() > 0)
                .toList();
    }
}

package org.lectern.handout.make;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.handout.Edition;
import org.lectern.handout.Guidance;
import org.lectern.handout.Handout;
import org.lectern.handout.Handout.Assigned;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Duty;
import org.lectern.handout.Handout.Excerpt;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Handout.Meeting;
import org.lectern.handout.Handout.Next;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.Lead;
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
import org.lectern.study.workshop.CarriedOver;
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
    private static final int DECISIONS = 5;
    private static final int DECISION_WORDS = 40;
    private final Schedule schedule;
    private final Shelf shelf;
    private final Margins margins;
    private final QuestionStore questions;
    private final Members members;
    private final Guidance guidance;
    private final HandoutWords wording;
    private final Optional<ProgressStore> progress;

    /** @param progress whose totals the facilitator's edition shows, never a member's own; empty to show none */
    public HandoutMaker(
            Schedule schedule,
            Shelf shelf,
            Margins margins,
            QuestionStore questions,
            Members members,
            Guidance guidance,
            HandoutWords wording,
            Optional<ProgressStore> progress) {
        this.schedule = schedule;
        this.shelf = shelf;
        this.margins = margins;
        this.questions = questions;
        this.members = members;
        this.guidance = guidance;
        this.wording = wording;
        this.progress = progress;
    }

    /** The same in other fixed words. */
    public HandoutMaker saying(HandoutWords other) {
        return new HandoutMaker(schedule, shelf, margins, questions, members, guidance, other, progress);
    }

    /** What an evening is made of, for whichever edition. */
    private record Evening(
            Session session,
            Assignment assignment,
            CarriedOver carried,
            QuestionChoice choice,
            List<Note> notes,
            AssignmentHeat heat,
            KeyPassages key,
            Agenda agenda) {}

    private Evening evening(Session session) {
        Assignment assignment = Assignment.of(session.assignment(), shelf);
        Choosing choosing = choosing();
        QuestionChoice choice = QuestionChoice.of(choosing.choice(session, session.minutes()), choosing.open(session));
        CarriedOver carried = choosing.carriedOver(session);
        List<Note> notes = notes(assignment);
        AssignmentHeat heat = AssignmentHeat.of(assignment, notes, choice.all());
        KeyPassages key = new KeyPassages(assignment, heat);
        List<RunSheet.Open> passages = key.read().stream()
                .map(spot -> new RunSheet.Open("", spot.slug(), Passage.of(spot.address()), ""))
                .toList();
        Agenda agenda = Agenda.of(
                session.minutes(),
                new Agenda.Matter(choice.chosen(), org.lectern.study.table.LeftOpen.of(carried), passages));
        return new Evening(session, assignment, carried, choice, notes, heat, key, agenda);
    }

    /**
     * The handout of a session.
     *
     * @throws org.lectern.text.UserException where there is no session of that number
     */
    public Handout of(int sessionNumber, Edition edition) {
        Evening evening = evening(schedule.require(sessionNumber));
        Session session = evening.session();
        Assignment assignment = evening.assignment();
        Citations citations = new Citations(assignment, wording);
        boolean leads = edition == Edition.FACILITATOR;
        Helping help = new Helping(
                assignment.spots(), evening.heat(), evening.choice().reasons(), guidance, citations, wording);
        List<Cluster> clusters = Clusters.of(
                evening.choice(),
                citations,
                question -> evening.agenda().minutes(question.id()),
                question ->
                        leads && evening.choice().chosen(question) ? Optional.of(help.of(question)) : Optional.empty());
        List<Excerpt> excerpts = evening.key().excerpts(citations, wording);
        OpenNotes open = OpenNotes.of(evening.notes(), citations, NOTES);
        Glossary glossary = Glossary.of(assignment, guidance, evening.notes(), citations);
        Optional<Next> next = next(session);
        ReadingList list = new ReadingList(assignment);
        Map<String, Integer> numbers = evening.choice().numbers();
        List<Session> before = choosing().before(session);
        List<String> decided = decided(before);
        Themes themes = new Themes(guidance, assignment);
        return new Handout(
                edition,
                wording.language(),
                Sanitizer.line(members.group().name()),
                list.title(wording),
                themes.title(),
                meeting(session),
                decided.subList(0, Math.min(DECISIONS, decided.size())),
                list.parts(),
                evening.key().shortcut(citations),
                new EveningRun(wording)
                        .of(
                                session.when().toLocalTime(),
                                evening.agenda(),
                                id -> numbers.getOrDefault(id, 0),
                                next.isEmpty()),
                excerpts,
                glossary.terms(),
                clusters,
                open.remarks(),
                new CarriedItems(shelf, before, wording).to(session, assignment, evening.carried(), evening.agenda()),
                leads ? FACILITATOR_LINES : LINES,
                next,
                list.sources(),
                trimmed(
                        evening.choice().left(),
                        open.left(),
                        glossary.left(),
                        evening.carried().left(),
                        Math.max(0, decided.size() - DECISIONS)),
                leads ? Optional.of(lead(evening, citations, clusters, excerpts, themes.advice())) : Optional.empty());
    }

    /** What the session before decided. */
    private List<String> decided(List<Session> before) {
        return before.isEmpty()
                ? List.of()
                : schedule.decisions(before.getLast().number()).stream()
                        .map(decision -> Quotation.head(Sanitizer.line(decision), DECISION_WORDS))
                        .toList();
    }

    /**
     * How a session's evening is divided: the same for the handout and for the table.
     *
     * @throws org.lectern.text.UserException where there is no session of that number
     */
    public Agenda agenda(int sessionNumber) {
        return evening(schedule.require(sessionNumber)).agenda();
    }

    /** A session's questions on their own: all that nobody dropped, however many. */
    public Handout questions(int sessionNumber) {
        Session session = schedule.require(sessionNumber);
        Assignment assignment = Assignment.of(session.assignment(), shelf);
        QuestionChoice all = QuestionChoice.all(choosing().candidates(session));
        return Handout.ofQuestions(
                wording.language(),
                Sanitizer.line(members.group().name()),
                new ReadingList(assignment).title(wording),
                meeting(session),
                Clusters.of(all, new Citations(assignment, wording), question -> 0, question -> Optional.empty()));
    }

    private Choosing choosing() {
        return new Choosing(questions, schedule, margins, shelf);
    }

    private Lead lead(
            Evening evening, Citations citations, List<Cluster> clusters, List<Excerpt> excerpts, List<String> advice) {
        Assignment assignment = evening.assignment();
        List<String> names = members.all().stream().map(Member::name).toList();
        List<Lead.Read> read = progress.map(store -> new HowFar(store, members).of(assignment, citations))
                .orElse(List.of());
        return new FacilitatorGuide(assignment.spots(), evening.heat(), citations, wording)
                .of(clusters, excerpts, read, names, evening.agenda(), advice);
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
                EveningRun.hour(when.toLocalTime()),
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
                EveningRun.hour(when.toLocalTime()),
                Sanitizer.line(session.place()),
                parts);
    }

    private static List<Left> trimmed(
            int questionsLeft, int notesLeft, int termsLeft, int carriedLeft, int decisionsLeft) {
        return Stream.of(
                        new Left(Left.What.QUESTIONS, questionsLeft),
                        new Left(Left.What.NOTES, notesLeft),
                        new Left(Left.What.TERMS, termsLeft),
                        new Left(Left.What.CARRIED, carriedLeft),
                        new Left(Left.What.DECISIONS, decisionsLeft))
                .filter(left -> left.count() > 0)
                .toList();
    }
}

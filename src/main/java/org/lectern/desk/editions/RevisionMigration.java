package org.lectern.desk.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.NoteStore;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.progress.State;
import org.lectern.study.questions.PassageWords;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/** Carries everything that hangs on a reading from one copy of it to another. Nothing that people wrote is dropped. */
public final class RevisionMigration {
    private final NoteStore notes;
    private final Members members;
    private final ProgressStore progress;
    private final QuestionStore questions;
    private final Schedule schedule;

    public RevisionMigration(
            NoteStore notes, Members members, ProgressStore progress, QuestionStore questions, Schedule schedule) {
        this.notes = notes;
        this.members = members;
        this.progress = progress;
        this.questions = questions;
        this.schedule = schedule;
    }

    /**
     * What was carried.
     *
     * @param moved notes that have another address now
     * @param lost what stands on its chapter now, because its passage isn't there any more
     */
    public record Carried(int moved, List<NotCarried> lost) {
        public static final Carried NOTHING = new Carried(0, List.of());

        public Carried {
            lost = List.copyOf(lost);
        }
    }

    /** Carries everything around {@code put}, which puts the new copy in the old one's place. Within one transaction. */
    public Carried replace(PassageMapping carry, Runnable put) {
        String slug = carry.from().slug();
        List<Note> oldNotes = notes.on(slug);
        List<Question> oldQuestions = questions.on(slug);
        List<OfMember> oldProgress =
                members.all().stream().map(member -> of(member, slug)).toList();
        put.run();
        int moved = 0;
        List<NotCarried> lost = new ArrayList<>();
        for (Note note : oldNotes) {
            Anchor anchor = CarriedAnchor.of(note.anchor(), carry);
            if (!anchor.equals(note.anchor())) {
                notes.put(withAnchor(note, anchor));
                moved += anchor.passage().equals(note.anchor().passage()) ? 0 : 1;
            }
            if (!carry.from().about().digest() && gone(note.anchor(), anchor, carry)) {
                lost.add(new NotCarried(
                        NotCarried.What.NOTE,
                        note.id().toString(),
                        note.member().name(),
                        note.anchor().passage(),
                        anchor.passage(),
                        anchor.quote()));
            }
        }
        oldQuestions.stream().filter(question -> !question.guide()).forEach(question -> carry(question, carry, lost));
        oldProgress.forEach(each -> carry(each, carry, lost));
        schedule.sessions().forEach(session -> carry(session, carry));
        return new Carried(moved, lost);
    }

    private OfMember of(Member member, String slug) {
        List<ChapterProgress> chapters = progress.of(member).stream()
                .filter(chapter -> chapter.slug().equals(slug))
                .toList();
        Map<String, Place> bookmarks = new TreeMap<>(progress.bookmarks(member));
        bookmarks.values().removeIf(place -> !place.slug().equals(slug));
        return new OfMember(
                member, chapters, progress.place(member, slug), progress.lastPlace(member), Map.copyOf(bookmarks));
    }

    private record OfMember(
            Member member,
            List<ChapterProgress> chapters,
            Optional<Place> place,
            Optional<Place> lastPlace,
            Map<String, Place> bookmarks) {}

    private static Note withAnchor(Note note, Anchor anchor) {
        return new Note(
                note.id(),
                note.slug(),
                anchor,
                note.mark(),
                note.audience(),
                note.member(),
                note.text(),
                note.created(),
                note.changed(),
                note.replyTo(),
                note.addressee());
    }

    private void carry(Question question, PassageMapping carry, List<NotCarried> lost) {
        List<Anchor> before = anchors(question);
        List<Anchor> after =
                before.stream().map(anchor -> CarriedAnchor.of(anchor, carry)).toList();
        List<Passage> passages = after.stream().map(Anchor::passage).distinct().toList();
        if (!passages.equals(question.passages())) {
            questions.change(new Question(
                    question.id(),
                    question.slug(),
                    passages,
                    question.kind(),
                    question.place(),
                    question.text(),
                    question.proposer(),
                    question.votes(),
                    question.status(),
                    question.alsoFrom()));
        }
        if (!after.equals(before)) {
            questions.keepWords(
                    question.id(),
                    after.stream()
                            .filter(anchor -> !anchor.quote().isEmpty())
                            .map(anchor -> new PassageWords(anchor.passage(), anchor.quote()))
                            .toList());
        }
        for (int i = 0; i < before.size() && !carry.from().about().digest(); i++) {
            if (gone(before.get(i), after.get(i), carry)) {
                lost.add(new NotCarried(
                        NotCarried.What.QUESTION,
                        question.id(),
                        question.proposer(),
                        before.get(i).passage(),
                        after.get(i).passage(),
                        question.text()));
            }
        }
    }

    /** What a question hangs on, each passage with the words by which it is found again. */
    private List<Anchor> anchors(Question question) {
        List<PassageWords> kept = questions.words(question.id());
        List<Anchor> anchors = new ArrayList<>();
        for (Passage passage : question.passages()) {
            List<String> words = kept.stream()
                    .filter(each -> each.passage().equals(passage))
                    .map(PassageWords::words)
                    .distinct()
                    .toList();
            (words.isEmpty() ? List.of("") : words).forEach(each -> anchors.add(new Anchor(passage, each, -1)));
        }
        return anchors;
    }

    /** Whether nothing of the passage is left, so that it hangs on the chapter from now on. */
    private static boolean gone(Anchor before, Anchor after, PassageMapping carry) {
        return before.passage().wholeChapters()
                ? !carry.knows(before.passage())
                : after.passage().wholeChapters();
    }

    private void carry(OfMember old, PassageMapping carry, List<NotCarried> lost) {
        for (ChapterProgress chapter : old.chapters()) {
            progress.put(old.member(), new ChapterProgress(chapter.slug(), chapter.chapter(), State.UNREAD, 0));
        }
        if (carry.from().about().digest() && !carry.to().about().digest()) {
            fromDigest(old, carry);
        } else {
            CarriedProgress carried = new CarriedProgress(carry, old.chapters());
            carried.chapters().forEach(chapter -> progress.put(old.member(), chapter));
            new ProgressOfGone(progress, old.member(), carry).keep(carried.lost());
            carried.lost()
                    .forEach(chapter -> lost.add(new NotCarried(
                            NotCarried.What.PROGRESS,
                            "",
                            old.member().name(),
                            Passage.of(Address.of(chapter.chapter(), 0)),
                            Passage.of(carry.chapter(chapter.chapter())),
                            chapter.state().word())));
        }
        old.bookmarks().forEach((key, place) -> progress.setBookmark(old.member(), key, CarriedPlace.of(place, carry)));
        old.place().ifPresent(place -> progress.setPlace(old.member(), CarriedPlace.of(place, carry)));
        old.lastPlace()
                .filter(place -> !place.slug().equals(carry.from().slug()))
                .ifPresent(place -> progress.setPlace(old.member(), place));
    }

    /** Having read a digest isn't having read the text; what a member marked by hand holds all the same. */
    private void fromDigest(OfMember old, PassageMapping carry) {
        for (ChapterProgress chapter : old.chapters()) {
            if (chapter.state().done()) {
                int number = carry.chapter(chapter.chapter()).chapter();
                int paragraphs =
                        carry.to().chapter(number).orElseThrow().paragraphs().size();
                progress.put(old.member(), new ChapterProgress(chapter.slug(), number, chapter.state(), paragraphs));
            }
        }
    }

    private void carry(Session session, PassageMapping carry) {
        List<Part> parts = session.assignment().stream()
                .map(part -> part.slug().equals(carry.from().slug())
                        ? new Part(part.slug(), carry.part(part.passage()))
                        : part)
                .toList();
        if (!parts.equals(session.assignment())) {
            schedule.carry(session.number(), parts);
        }
    }
}

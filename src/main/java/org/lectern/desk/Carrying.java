package org.lectern.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.NoteStore;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.progress.State;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/** Carries everything that hangs on a reading from one copy of it to another. Nothing that people wrote is dropped. */
public final class Carrying {
    private static final int KEPT = 300;

    private final NoteStore notes;
    private final Members members;
    private final ProgressStore progress;
    private final QuestionStore questions;
    private final Schedule schedule;

    public Carrying(
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
     * @param kept notes whose passage isn't there any more: they stand on their chapter, with the old words as quote
     */
    record Carried(int moved, int kept) {}

    /** Carries everything around {@code put}, which puts the new copy in the old one's place. Within one transaction. */
    Carried replace(Carry carry, Runnable put) {
        String slug = carry.from().slug();
        List<Note> oldNotes = notes.on(slug);
        List<Question> oldQuestions = questions.on(slug);
        List<OfMember> oldProgress = new ArrayList<>();
        for (Member member : members.all()) {
            List<ChapterProgress> chapters = progress.of(member).stream()
                    .filter(chapter -> chapter.slug().equals(slug))
                    .toList();
            oldProgress.add(new OfMember(member, chapters, progress.place(member, slug), progress.lastPlace(member)));
        }
        put.run();
        int moved = 0;
        int kept = 0;
        for (Note note : oldNotes) {
            Anchor anchor = anchor(note.anchor(), carry);
            if (!anchor.equals(note.anchor())) {
                notes.put(withAnchor(note, anchor));
                boolean lost = anchor.passage().wholeChapters()
                        && !note.anchor().passage().wholeChapters();
                kept += lost ? 1 : 0;
                moved += lost ? 0 : 1;
            }
        }
        for (Question question : oldQuestions) {
            if (!question.guide()) {
                carry(question, carry);
            }
        }
        oldProgress.forEach(each -> carry(each, carry));
        schedule.sessions().forEach(session -> carry(session, carry));
        return new Carried(moved, kept);
    }

    private record OfMember(
            Member member, List<ChapterProgress> chapters, Optional<Place> place, Optional<Place> lastPlace) {}

    private static Anchor anchor(Anchor old, Carry carry) {
        Passage passage = carry.passage(old.passage());
        String quote = old.quote();
        if (passage.wholeChapters()) {
            boolean lost = quote.isEmpty() && !old.passage().wholeChapters();
            return new Anchor(passage, lost ? words(carry.from(), old.passage()) : quote, -1);
        }
        int start = quote.isEmpty()
                ? -1
                : carry.to()
                        .paragraph(passage.first())
                        .map(paragraph -> nearest(paragraph.text(), quote, old.start()))
                        .orElse(-1);
        return new Anchor(passage, quote, start);
    }

    /** Where the quote stands in the text, closest to where it stood; -1 where it isn't there word for word. */
    private static int nearest(String text, String quote, int old) {
        int best = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (best < 0 || Math.abs(at - old) < Math.abs(best - old)) {
                best = at;
            }
        }
        return best;
    }

    /** The words that a note stood on, so that it is still understood where they are gone. */
    private static String words(Reading reading, Passage passage) {
        StringBuilder words = new StringBuilder();
        for (Block.Paragraph paragraph :
                reading.chapter(passage.first().chapter()).orElseThrow().paragraphs()) {
            if (passage.contains(Address.of(passage.first().chapter(), paragraph.number()))) {
                words.append(words.isEmpty() ? "" : " ").append(paragraph.text());
            }
        }
        if (words.length() <= KEPT) {
            return words.toString();
        }
        int end = words.lastIndexOf(" ", KEPT);
        return words.substring(0, end > 0 ? end : KEPT) + "…";
    }

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
                note.replyTo());
    }

    private void carry(Question question, Carry carry) {
        List<Passage> passages =
                question.passages().stream().map(carry::passage).distinct().toList();
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
                    question.status()));
        }
    }

    /** Having read a digest isn't having read the text; what a member marked by hand holds all the same. */
    private void carry(OfMember old, Carry carry) {
        boolean fromDigest =
                carry.from().about().digest() && !carry.to().about().digest();
        for (ChapterProgress chapter : old.chapters()) {
            progress.put(old.member(), new ChapterProgress(chapter.slug(), chapter.chapter(), State.UNREAD, 0));
        }
        for (ChapterProgress chapter : old.chapters()) {
            int number = carry.chapter(chapter.chapter()).chapter();
            int paragraphs =
                    carry.to().chapter(number).orElseThrow().paragraphs().size();
            if (chapter.state().done()) {
                progress.put(old.member(), new ChapterProgress(chapter.slug(), number, chapter.state(), paragraphs));
            } else if (!fromDigest && chapter.furthest() > 0) {
                int furthest = carry.paragraph(Address.of(chapter.chapter(), chapter.furthest()))
                        .filter(address -> address.chapter() == number)
                        .map(Address::paragraph)
                        .orElse(Math.min(chapter.furthest(), paragraphs));
                progress.put(old.member(), new ChapterProgress(chapter.slug(), number, chapter.state(), furthest));
            }
        }
        old.place().ifPresent(place -> progress.setPlace(old.member(), carry(place, carry)));
        old.lastPlace()
                .filter(place -> !place.slug().equals(carry.from().slug()))
                .ifPresent(place -> progress.setPlace(old.member(), place));
    }

    private static Place carry(Place place, Carry carry) {
        Optional<Address> paragraph = carry.paragraph(place.address());
        if (paragraph.isEmpty()) {
            return new Place(place.slug(), carry.chapter(place.address().chapter()), 0);
        }
        int length = carry.to().paragraph(paragraph.get()).orElseThrow().text().length();
        return new Place(place.slug(), paragraph.get(), Math.min(place.offset(), length));
    }

    private void carry(Session session, Carry carry) {
        List<Part> parts = session.assignment().stream()
                .map(part -> part.slug().equals(carry.from().slug())
                        ? new Part(part.slug(), carry.passage(part.passage()))
                        : part)
                .toList();
        if (!parts.equals(session.assignment())) {
            schedule.change(new Session(
                    session.number(),
                    session.start(),
                    session.zone(),
                    session.place(),
                    session.minutes(),
                    session.facilitator(),
                    parts,
                    session.cancelled()));
        }
    }
}

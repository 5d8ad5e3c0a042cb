package org.lectern.desk.progress;

import java.util.ArrayList;
import java.util.List;
import org.lectern.desk.Desk;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Summary;
import org.lectern.study.catchup.CorePath;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/** The short way through what a member missed. */
public final class CatchingUp {
    private final Desk desk;
    private final Member member;

    public CatchingUp(Desk desk, Member member) {
        this.desk = desk;
        this.member = member;
    }

    /** A paragraph on the way. */
    public record Line(Address address, String text) {}

    /** A passage on the way, with its text. */
    public record Stretch(String slug, Passage passage, int words, List<Line> lines) {
        public Stretch {
            lines = List.copyOf(lines);
        }

        /** At the usual rate. */
        public int minutes() {
            return ReadingTime.minutes(words);
        }
    }

    /** What the sessions up to the next one read, in chapters that the member hasn't finished. */
    public List<Part> missed() {
        int next = desk.schedule()
                .next(desk.clock().instant())
                .map(Session::number)
                .orElse(Integer.MAX_VALUE);
        return unread(desk.schedule().sessions().stream()
                .filter(session -> !session.cancelled())
                .filter(session -> session.number() == next
                        || !session.start().isAfter(desk.clock().instant()))
                .flatMap(session -> session.assignment().stream())
                .toList());
    }

    /** What one session reads, in chapters that the member hasn't finished. */
    public List<Part> missed(int session) {
        return unread(desk.schedule().require(session).assignment());
    }

    /** A reading's chapters that the member hasn't finished. */
    public List<Part> missed(Summary reading) {
        boolean digest = reading.about().digest();
        return unread(List.of(new Part(
                reading.slug(),
                new Passage(
                        new Address(1, 0, digest),
                        new Address(reading.chapters().size(), 0, digest)))));
    }

    /** The core of what was missed in so many minutes, in reading order; by what the member may see. */
    public List<Stretch> through(List<Part> missed, int minutes) {
        List<Reading> readings = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        missed.stream().map(Part::slug).distinct().forEach(slug -> {
            desk.shelf().load(slug).ifPresent(readings::add);
            notes.addAll(desk.margins().on(slug, member));
            questions.addAll(desk.questions().on(slug));
        });
        return CorePath.through(missed, readings, notes, questions, minutes).stream()
                .map(step -> new Stretch(step.slug(), step.passage(), step.words(), lines(step, readings)))
                .toList();
    }

    private static List<Line> lines(CorePath.Step step, List<Reading> readings) {
        List<Line> lines = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.slug().equals(step.slug())) {
                for (Chapter chapter : reading.chapters()) {
                    for (Block.Paragraph paragraph : chapter.paragraphs()) {
                        Address address = new Address(
                                chapter.number(),
                                paragraph.number(),
                                reading.about().digest());
                        if (step.passage().contains(address)) {
                            lines.add(new Line(address, paragraph.text()));
                        }
                    }
                }
            }
        }
        return lines;
    }

    private List<Part> unread(List<Part> parts) {
        List<ChapterProgress> progress = desk.progress().of(member);
        List<Part> unread = new ArrayList<>();
        for (Part part : parts) {
            Passage passage = part.passage();
            for (int chapter = passage.first().chapter();
                    chapter <= passage.last().chapter();
                    chapter++) {
                int number = chapter;
                boolean done = progress.stream()
                        .anyMatch(one -> one.slug().equals(part.slug())
                                && one.chapter() == number
                                && one.state().done());
                if (!done) {
                    unread.add(new Part(part.slug(), within(passage, chapter)));
                }
            }
        }
        return unread.stream().distinct().toList();
    }

    /** What a passage has of one chapter. */
    private static Passage within(Passage passage, int chapter) {
        Address whole = new Address(chapter, 0, passage.first().digest());
        boolean single = passage.first().chapter() == passage.last().chapter();
        return passage.wholeChapters() || !single ? Passage.of(whole) : passage;
    }
}

package org.lectern.memory;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.lectern.desk.Desk;
import org.lectern.desk.port.Meta;
import org.lectern.desk.port.Transactions;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.reading.Reading;
import org.lectern.study.notes.Margins;
import org.lectern.study.questions.Poll;
import org.lectern.study.questions.QuestionStore;

/** A desk on maps, for tests of rules over so many groups that a database would take too long. */
public final class MemoryDesk {

    private MemoryDesk() {}

    /** An empty group with one reading. It can't take in another. */
    public static Desk of(Reading book, Clock clock, RandomGenerator random) {
        MemoryNotes notes = new MemoryNotes();
        MemoryQuestions asked = new MemoryQuestions();
        MemoryMembers members = new MemoryMembers(notes, asked);
        MemorySchedule schedule = new MemorySchedule(clock);
        MemoryProgress progress = new MemoryProgress();
        OneBook shelf = OneBook.of(book);
        Margins margins = new Margins(notes, schedule, members, progress, clock);
        QuestionStore questions = new Poll(asked, schedule, clock);
        HandoutWords english = HandoutWords.english();
        return new Desk(
                shelf,
                members,
                margins,
                progress,
                questions,
                schedule,
                new MemorySeen(),
                () -> new HandoutMaker(
                        schedule,
                        shelf,
                        margins,
                        questions,
                        members,
                        slug -> List.of(),
                        english,
                        Optional.of(progress)),
                (text, wish, watch) -> {
                    throw new UnsupportedOperationException();
                },
                new Transactions() {
                    @Override
                    public <T> T write(Supplier<T> work) {
                        return work.get();
                    }
                },
                new MemoryMeta(new HashMap<>()),
                clock,
                random);
    }

    private record MemoryMeta(Map<String, String> values) implements Meta {
        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void set(String key, String value) {
            values.put(key, value);
        }
    }
}

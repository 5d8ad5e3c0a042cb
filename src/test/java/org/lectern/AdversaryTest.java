package org.lectern;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.cli.run.DeskOpening;
import org.lectern.config.Folders;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.notes.KeepNote;
import org.lectern.desk.notes.KeptNote;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.desk.progress.KeepPlace;
import org.lectern.desk.questions.AskQuestion;
import org.lectern.desk.questions.QuestionText;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.Place;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;

/**
 * Random evenings of three members, each at a desk of their own over one file, with the text replaced under their hands. A model of what
 * each saw and wrote says what must be there: a note stands on the words its writer saw or keeps them, no change is lost unsaid,
 * and nobody sees what isn't for them.
 */
class AdversaryTest {
    private static final int ACTS = 60;
    private static final List<String> NAMES = List.of("Ada", "Ben", "Cleo");

    @TempDir
    Path folder;

    /** What the model knows of a note: whose it is, the paragraph's own word, who sees it, its words. */
    private record Known(String author, String paragraph, Audience audience, String words) {
        Known saying(String other) {
            return new Known(author, paragraph, audience, other);
        }
    }

    /** A member's screen: the text and the notes as they were when it was last looked at. */
    private static final class Seat {
        private final DeskOpening.Open open;
        private final String name;
        private Reading seen;
        private Map<UUID, Note> notes = Map.of();

        Seat(Path folder, Clock clock, Random random, String name) {
            Map<String, String> environment = Map.of("HOME", folder.toString());
            this.open = new Wiring(environment, Folders.of(environment), clock, random)
                    .open(Optional.of(folder.resolve("group.db")));
            this.name = name;
            this.seen = desk().shelf().load("tables").orElseThrow();
        }

        Desk desk() {
            return open.desk();
        }

        Member member() {
            return desk().members().require(name);
        }

        List<Note> visible() {
            return desk().margins().on("tables", member());
        }

        void look() {
            seen = desk().shelf().load("tables").orElseThrow();
            Map<UUID, Note> now = new LinkedHashMap<>();
            visible().forEach(note -> now.put(note.id(), note));
            notes = now;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatEachWasShownIsWhatWasWrittenOn(int seed) throws IOException {
        Random random = new Random(seed);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        Map<String, String> environment = Map.of("HOME", folder.toString());
        List<Integer> original = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            original.add(i);
        }
        List<Integer> text = original;
        try (DeskOpening.Open first = new Wiring(environment, Folders.of(environment), clock, random)
                .open(Optional.of(folder.resolve("group.db")))) {
            NAMES.forEach(
                    name -> first.desk().members().add(name, name.equals("Ada") ? Role.FACILITATOR : Role.MEMBER));
            first.desk().intake().bringIn(written(text));
        }
        Map<UUID, Known> model = new HashMap<>();
        Map<String, String> questions = new HashMap<>();
        Map<String, Map<String, String>> bookmarks = new HashMap<>();
        List<Seat> seats = NAMES.stream()
                .map(name -> new Seat(folder, clock, random, name))
                .toList();
        try {
            for (int act = 0; act < ACTS; act++) {
                Seat seat = seats.get(random.nextInt(seats.size()));
                switch (random.nextInt(8)) {
                    case 0 -> seat.look();
                    case 1, 2 -> write(seat, random, model);
                    case 3, 4 -> change(seat, random, model);
                    case 5 -> ask(seat, random, questions);
                    case 6 -> bookmark(seat, random, act, bookmarks);
                    default -> {
                        text = spoiled(original, random);
                        seat.desk().intake().bringIn(written(text));
                    }
                }
                check(seats, model, "seed " + seed + ", act " + act);
                checkPlaces(seats, questions, bookmarks, "seed " + seed + ", act " + act);
            }
            seats.getFirst().desk().intake().bringIn(written(original));
            for (Note note :
                    seats.getFirst().desk().margins().all(seats.getFirst().member())) {
                assertThat(note.anchor().passage().wholeChapters())
                        .as("the words are there again, where they are the original's: " + note)
                        .isEqualTo(!requireNonNull(model.get(note.id()))
                                .paragraph()
                                .matches("Thought \\d\\d? "));
            }
            check(seats, model, "seed " + seed + ", at the end");
        } finally {
            seats.forEach(seat -> seat.open.close());
        }
    }

    private static Address somewhere(Reading seen, Random random) {
        List<Address> places = new ArrayList<>();
        seen.chapters()
                .forEach(chapter -> chapter.paragraphs()
                        .forEach(paragraph -> places.add(Address.of(chapter.number(), paragraph.number()))));
        return places.get(random.nextInt(places.size()));
    }

    private static String shown(Reading text, Address at) {
        return text.paragraph(at).map(Block.Paragraph::text).orElseThrow();
    }

    private static void ask(Seat seat, Random random, Map<String, String> questions) {
        Address at = somewhere(seat.seen, random);
        Question asked = new AskQuestion(seat.desk())
                .ask(
                        seat.member(),
                        new QuestionText(
                                "tables",
                                List.of(Passage.of(at)),
                                "Why is it so?",
                                QuestionKind.INTERPRETIVE,
                                QuestionPlace.CORE),
                        seat.seen)
                .orRefuse();
        questions.put(asked.id(), own(shown(seat.seen, at)));
    }

    private static void bookmark(Seat seat, Random random, int act, Map<String, Map<String, String>> bookmarks) {
        Address at = somewhere(seat.seen, random);
        String key = String.valueOf((char) ('a' + act % 26));
        new KeepPlace(seat.desk())
                .bookmark(seat.member(), key, new Place("tables", at, 0), seat.seen)
                .orRefuse();
        bookmarks.computeIfAbsent(seat.name, name -> new HashMap<>()).put(key, own(shown(seat.seen, at)));
    }

    /** Questions and bookmarks are at the words that were shown; once these were gone, on a chapter. */
    private static void checkPlaces(
            List<Seat> seats, Map<String, String> questions, Map<String, Map<String, String>> bookmarks, String when) {
        Desk desk = seats.getFirst().desk();
        Reading now = desk.shelf().load("tables").orElseThrow();
        questions.forEach((id, word) -> {
            Address at = desk.questions().find(id).orElseThrow().passage().first();
            assertThat(at.paragraph() == 0 || shown(now, at).contains(word))
                    .as(when + ": a question on " + word)
                    .isTrue();
        });
        for (Seat seat : seats) {
            Map<String, Place> kept = seat.desk().progress().bookmarks(seat.member());
            bookmarks.getOrDefault(seat.name, Map.of()).forEach((key, word) -> {
                Address at = requireNonNull(kept.get(key)).address();
                boolean gone = at.paragraph() == 0;
                if (gone) {
                    requireNonNull(bookmarks.get(seat.name)).put(key, "");
                }
                assertThat(gone || shown(now, at).contains(word))
                        .as(when + ": a bookmark at " + word)
                        .isTrue();
            });
        }
    }

    private static void write(Seat seat, Random random, Map<UUID, Known> model) {
        Address at = somewhere(seat.seen, random);
        String shown = shown(seat.seen, at);
        Audience audience = List.of(Audience.ME, Audience.GROUP, Audience.HELD, Audience.FACILITATOR)
                .get(random.nextInt(4));
        String words = seat.name + " " + random.nextInt(1_000_000);
        KeptNote kept = new KeepNote(seat.desk())
                .keep(
                        seat.member(),
                        NoteDraft.on("tables", Anchor.of(Passage.of(at)))
                                .seeing(seat.seen)
                                .with(words)
                                .with(audience))
                .orRefuse();
        if (kept.standing() == KeptNote.Standing.AS_WRITTEN) {
            assertThat(kept.note().anchor().passage()).isEqualTo(Passage.of(at));
        }
        model.put(kept.note().id(), new Known(seat.name, own(shown), audience, words));
    }

    private static void change(Seat seat, Random random, Map<UUID, Known> model) {
        List<Note> mine = seat.notes.values().stream()
                .filter(note -> note.member().name().equals(seat.name))
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        Note before = mine.get(random.nextInt(mine.size()));
        Known known = requireNonNull(model.get(before.id()));
        String words = seat.name + " anew " + random.nextInt(1_000_000);
        Response<KeptNote> response = new KeepNote(seat.desk())
                .keep(seat.member(), NoteDraft.of(before).with(words));
        boolean stale = !known.words().equals(before.text());
        if (stale) {
            assertThat(response)
                    .isInstanceOfSatisfying(
                            Response.Refused.class,
                            refused -> assertThat(refused.why()).isInstanceOf(Refusal.NoteChanged.class));
        } else {
            response.orRefuse();
            model.put(before.id(), known.saying(words));
        }
    }

    private static void check(List<Seat> seats, Map<UUID, Known> model, String when) {
        Seat any = seats.getFirst();
        Reading now = any.desk().shelf().load("tables").orElseThrow();
        for (Seat seat : seats) {
            Map<UUID, Note> seen = new HashMap<>();
            seat.visible().forEach(note -> seen.put(note.id(), note));
            model.forEach((id, known) -> {
                boolean may = known.author().equals(seat.name)
                        || known.audience() == Audience.GROUP
                        || (known.audience() == Audience.FACILITATOR && seat.name.equals("Ada"));
                assertThat(seen.containsKey(id))
                        .as(when + ": " + seat.name + " sees " + known)
                        .isEqualTo(may);
                Note note = seen.get(id);
                if (note == null) {
                    return;
                }
                assertThat(note.text()).as(when).isEqualTo(known.words());
                String there = note.anchor().passage().wholeChapters()
                        ? note.anchor().quote()
                        : now.paragraph(note.anchor().passage().first())
                                .orElseThrow()
                                .text();
                assertThat(there).as(when + ": " + note).contains(known.paragraph());
            });
            assertThat(seen).as(when).hasSizeLessThanOrEqualTo(model.size());
        }
    }

    /** The odd word that only one paragraph has. */
    private static String own(String paragraph) {
        return paragraph.substring(0, paragraph.indexOf(' ', "Thought ".length()) + 1);
    }

    private static List<Integer> spoiled(List<Integer> original, Random random) {
        List<Integer> spoiled = new ArrayList<>(original);
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(spoiled.size());
            spoiled.subList(at, at + 1).clear();
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            spoiled.add(random.nextInt(spoiled.size()), 100 + random.nextInt(100_000));
        }
        return spoiled;
    }

    private Path written(List<Integer> pieces) throws IOException {
        StringBuilder text = new StringBuilder("# Tables\n");
        int chapter = 0;
        for (int id : pieces) {
            if (chapter == 0 || (id % 8 == 1 && id < 100)) {
                text.append("\n## Part ")
                        .append(Integer.toString(++chapter + 9, 36))
                        .append('\n');
            }
            Random words = new Random(id);
            text.append("\nThought ").append(id).append(" begins");
            for (int i = 0; i < 18; i++) {
                text.append(' ').append(Integer.toString(40_000 + words.nextInt(1_000_000), 36));
            }
            text.append(".\n");
        }
        return Files.writeString(folder.resolve("tables.md"), text);
    }
}

package org.lectern.desk.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.store.Store;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/** Copies of all sorts, in any order: what hangs on a paragraph stays on it, or is said to be on its chapter. */
class RevisionMigrationTest {
    private static final String SLUG = "book";

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 41);
    }

    /** A paragraph as the author wrote it, and as one copy has it: known by the odd word that only it has. */
    private record Piece(int id, String text, boolean begins) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatHangsOnATextIsLost(int seed) {
        Random random = new Random(seed);
        List<Piece> original = book(random);
        try (Store store = Store.open(folder.resolve(seed + ".db"))) {
            Member ada = store.members().add("Ada", Role.FACILITATOR);
            RevisionMigration carrying = new RevisionMigration(
                    store.notes(), store.members(), store.progress(), store.questions(), store.schedule());
            Reading now = reading(original);
            store.shelf().put(now, "0");
            Map<String, Integer> hangsOn = new HashMap<>();
            Set<String> everLost = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                Address address = random(now, random);
                UUID id = new UUID(0x7000L, 0x8000000000000000L + i);
                store.notes().put(note(id, address, ada));
                hangsOn.put(id.toString(), id(now, address));
            }
            for (int i = 0; i < 6; i++) {
                Address address = random(now, random);
                store.questions().put(question("q" + i, address), ada);
                hangsOn.put("q" + i, id(now, address));
            }
            store.progress().put(ada, new ChapterProgress(SLUG, 1, State.STUDIED, size(now, 1)));
            store.schedule()
                    .add(new Session(
                            0,
                            Instant.EPOCH,
                            ZoneId.of("UTC"),
                            "",
                            60,
                            "",
                            List.of(new Part(SLUG, Passage.of(Address.of(2, 0)))),
                            false));
            for (int copy = 1; copy <= 5; copy++) {
                boolean last = copy == 5;
                Reading next = reading(last ? original : spoiled(original, random, seed % 2 == 0));
                PassageMapping carry = new PassageMapping(now, next);
                String fingerprint = String.valueOf(copy);
                RevisionMigration.Carried carried =
                        carrying.replace(carry, () -> store.shelf().put(next, fingerprint));
                Set<String> lost = carried.lost().stream().map(NotCarried::id).collect(Collectors.toSet());
                everLost.addAll(lost);
                assertThat(store.notes().on(SLUG)).hasSize(20);
                for (Note note : store.notes().on(SLUG)) {
                    rightOrSaid(
                            note.id().toString(), note.anchor().passage(), next, hangsOn, lost, last && seed % 2 == 1);
                    assertThat(note.anchor().passage().wholeChapters()
                                    && !everLost.contains(note.id().toString()))
                            .isFalse();
                }
                assertThat(store.questions().on(SLUG)).hasSize(6);
                for (Question question : store.questions().on(SLUG)) {
                    rightOrSaid(question.id(), question.passage(), next, hangsOn, lost, last && seed % 2 == 1);
                    assertThat(question.passage().wholeChapters() && !everLost.contains(question.id()))
                            .isFalse();
                }
                now = next;
            }
            assertThat(store.schedule().sessions().getFirst().assignment()).hasSize(1);
            assertThat(store.progress().of(ada))
                    .allSatisfy(chapter -> assertThat(chapter.chapter())
                            .isLessThanOrEqualTo(store.shelf()
                                    .load(SLUG)
                                    .orElseThrow()
                                    .chapters()
                                    .size()));
        }
    }

    @Test
    void progressInAChapterThatIsGoneComesBackWithTheChapter() {
        List<Piece> all = new ArrayList<>();
        for (int id = 1; id <= 40; id++) {
            Random words = new Random(id);
            String own = IntStream.range(0, 20)
                    .mapToObj(i -> Integer.toString(words.nextInt(9_999), 36))
                    .collect(Collectors.joining(" "));
            all.add(new Piece(id, "Thought " + id + " begins " + own + ".", id % 10 == 1));
        }
        List<Piece> short3 = all.stream()
                .filter(piece -> piece.id() <= 20 || piece.id() > 30)
                .toList();
        List<Piece> short2 = all.stream()
                .filter(piece -> piece.id() <= 10 || piece.id() > 30)
                .toList();
        try (Store store = Store.open(folder.resolve("gone.db"))) {
            Member ada = store.members().add("Ada", Role.FACILITATOR);
            store.shelf().put(reading(all), "0");
            store.progress().put(ada, new ChapterProgress(SLUG, 2, State.READING, 4));
            store.progress().put(ada, new ChapterProgress(SLUG, 3, State.STUDIED, 10));

            assertThat(carried(store, all, short3)).containsExactly("studied");
            assertThat(carried(store, short3, short2)).containsExactly("reading");
            assertThat(store.progress().of(ada)).isEmpty();
            assertThat(store.progress().kept(ada, SLUG)).hasSize(2);

            assertThat(carried(store, short2, all)).isEmpty();
            assertThat(store.progress().of(ada))
                    .containsExactly(
                            new ChapterProgress(SLUG, 2, State.READING, 4),
                            new ChapterProgress(SLUG, 3, State.STUDIED, 10));
            assertThat(store.progress().kept(ada, SLUG)).isEmpty();
        }
    }

    /** The states of the progress that the new copy has no chapter for. */
    private static List<String> carried(Store store, List<Piece> before, List<Piece> after) {
        RevisionMigration carrying = new RevisionMigration(
                store.notes(), store.members(), store.progress(), store.questions(), store.schedule());
        Reading next = reading(after);
        return carrying
                .replace(
                        new PassageMapping(reading(before), next),
                        () -> store.shelf().put(next, "" + after.size()))
                .lost()
                .stream()
                .map(NotCarried::words)
                .toList();
    }

    private static void rightOrSaid(
            String id, Passage passage, Reading copy, Map<String, Integer> hangsOn, Set<String> lost, boolean must) {
        int wanted = hangsOn.getOrDefault(id, 0);
        boolean there = copy.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .anyMatch(paragraph -> ids(paragraph.text()).contains(wanted));
        if (passage.wholeChapters()) {
            assertThat(must && there).as(id + " finds back to " + wanted).isFalse();
            return;
        }
        List<Integer> found = copy.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream()
                        .filter(paragraph -> passage.contains(Address.of(chapter.number(), paragraph.number())))
                        .flatMap(paragraph -> ids(paragraph.text()).stream()))
                .toList();
        assertThat(found).as(id + " on " + passage).contains(wanted);
        assertThat(lost).doesNotContain(id);
    }

    private static Note note(UUID id, Address address, Member member) {
        return new Note(
                id,
                SLUG,
                Anchor.of(Passage.of(address)),
                null,
                Audience.ME,
                member,
                "a thought",
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }

    private static Question question(String id, Address address) {
        return new Question(
                id,
                SLUG,
                List.of(Passage.of(address)),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "Why?",
                "Ada",
                0,
                Status.PROPOSED);
    }

    /** Forty paragraphs, each with a number of its own in words that no other has; short ones among them. */
    private static List<Piece> book(Random random) {
        List<Piece> book = new ArrayList<>();
        for (int id = 1; id <= 40; id++) {
            StringBuilder text = new StringBuilder("Thought " + id + " begins");
            int words = random.nextInt(4) == 0 ? 0 : 15 + random.nextInt(40);
            for (int i = 0; i < words; i++) {
                text.append(' ').append(word(random)).append(i == words / 2 ? " of thought " + id : "");
            }
            book.add(new Piece(id, text + ".", id % 10 == 1));
        }
        return book;
    }

    private static String word(Random random) {
        return List.of("table", "chair", "minute", "agenda", "keys", "hall", "bread", "letter", "printer", "evening")
                        .get(random.nextInt(10))
                + List.of("", "s", "like", "less", "ward").get(random.nextInt(5));
    }

    /** Another copy: paragraphs lost, joined and moved, letters wrong, chapters begun elsewhere. */
    private static List<Piece> spoiled(List<Piece> original, Random random, boolean joins) {
        List<Piece> copy = new ArrayList<>();
        for (Piece piece : original) {
            int what = random.nextInt(10);
            boolean begins = random.nextInt(12) == 0 || (piece.begins() && random.nextInt(3) > 0);
            if (what == 0) {
                continue;
            }
            String text = what == 1 ? piece.text().replace("chair", "cha1r").replace(", ", ",") : piece.text();
            if (joins && what == 2 && !copy.isEmpty()) {
                Piece before = copy.removeLast();
                copy.add(new Piece(before.id(), before.text() + " " + text, before.begins()));
            } else {
                copy.add(new Piece(piece.id(), text, begins));
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.rotate(copy, random.nextInt(copy.size()));
        }
        return copy;
    }

    private static Reading reading(List<Piece> pieces) {
        List<Chapter> chapters = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.begins() && !blocks.isEmpty()) {
                chapters.add(new Chapter(chapters.size() + 1, "Part", blocks));
                blocks.clear();
            }
            blocks.add(new Block.Paragraph(blocks.size() + 1, Kind.PARAGRAPH, piece.text()));
        }
        chapters.add(new Chapter(chapters.size() + 1, "Part", blocks));
        return new Reading(SLUG, new Reading.About("Book", "", "", "", "", "", false), chapters);
    }

    private static Address random(Reading reading, Random random) {
        Chapter chapter =
                reading.chapters().get(random.nextInt(reading.chapters().size()));
        return Address.of(
                chapter.number(), 1 + random.nextInt(chapter.paragraphs().size()));
    }

    private static int id(Reading reading, Address address) {
        return ids(reading.paragraph(address).orElseThrow().text()).getFirst();
    }

    /** The thoughts that begin in a paragraph. */
    private static List<Integer> ids(String text) {
        List<Integer> ids = new ArrayList<>();
        var found = java.util.regex.Pattern.compile("Thought (\\d+) begins").matcher(text);
        while (found.find()) {
            ids.add(Integer.parseInt(found.group(1)));
        }
        return ids;
    }

    private static int size(Reading reading, int chapter) {
        return reading.chapter(chapter).orElseThrow().paragraphs().size();
    }
}

package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.PrivateGroup.Person;
import org.lectern.PrivateGroup.Secret;
import org.lectern.calendar.CalendarEvent;
import org.lectern.calendar.CalendarFile;
import org.lectern.desk.Desk;
import org.lectern.desk.members.Belongings;
import org.lectern.desk.members.BelongingsPage;
import org.lectern.desk.progress.CatchingUp;
import org.lectern.desk.progress.Dashboard;
import org.lectern.desk.progress.Dashboards;
import org.lectern.desk.progress.GroupProgress;
import org.lectern.desk.questions.Workshop;
import org.lectern.desk.sessions.Assignments;
import org.lectern.desk.sessions.TableEvening;
import org.lectern.handout.Edition;
import org.lectern.handout.format.TextWriter;
import org.lectern.memory.MemoryDesk;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;
import org.lectern.store.Store;
import org.lectern.study.members.Member;
import org.lectern.study.members.Sharing;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.Overview;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/**
 * Nobody is shown what isn't theirs to see, whatever a group does: ten thousand random scripts, each compared with a second,
 * simpler account of who may see what, and searched for words that only one note has.
 */
@SuppressWarnings("NullAway") // As in the script that it checks.
class PrivacyTest {
    private static final int SCRIPTS = 10_000;
    private static final int BATCHES = 20;
    /** Of those on maps; a database takes some thirty times as long. */
    private static final int IN_A_DATABASE = 200;

    private static final int STEPS = 12;

    static Stream<Integer> batches() {
        return Stream.iterate(0, batch -> batch + 1).limit(BATCHES);
    }

    private static final Reading BOOK = book();

    private Store template;

    @BeforeEach
    void aGroupWithABookAndNobodyInIt() {
        template = Store.inMemory();
        template.shelf().put(BOOK, "1");
    }

    @AfterEach
    void closed() {
        template.close();
    }

    @ParameterizedTest
    @MethodSource("batches")
    void nobodyIsShownWhatIsNotTheirsToSee(int batch) {
        for (int i = 0; i < SCRIPTS / BATCHES; i++) {
            long seed = (long) batch * SCRIPTS + i;
            Random random = new Random(seed);
            PrivateGroup group = new PrivateGroup();
            play(seed, MemoryDesk.of(BOOK, group.clock(), random), group, random);
        }
    }

    @Test
    void norInADatabase() {
        for (int i = 0; i < IN_A_DATABASE; i++) {
            long seed = -1L - i;
            Random random = new Random(seed);
            PrivateGroup group = new PrivateGroup();
            try (Store store = template.copyInMemory()) {
                play(seed, Wiring.desk(store, group.clock(), random), group, random);
                for (String gone : group.gone.stream().limit(2).toList()) {
                    assertThat(store.notes().search(gone, 9)).isEmpty();
                }
            }
        }
    }

    private static void play(long seed, Desk desk, PrivateGroup group, Random random) {
        PrivacyScript script = new PrivacyScript(desk, group, random);
        try {
            script.begin();
            for (int step = 0; step < STEPS; step++) {
                script.step();
            }
            check(desk, group, random);
        } catch (AssertionError | RuntimeException fault) {
            throw new AssertionError("seed " + seed + ": " + String.join("\n", script.done()), fault);
        }
    }

    private static void check(Desk desk, PrivateGroup group, Random random) {
        assertThat(ids(desk.margins().ofGroup(PrivacyScript.BOOK))).isEqualTo(group.seen(""));
        for (String name : group.people.keySet()) {
            member(desk, group, name, random);
        }
        questions(desk, group);
        forAll(desk, group, random);
    }

    private static void member(Desk desk, PrivateGroup group, String name, Random random) {
        Member member = desk.members().require(name);
        Set<UUID> seen = group.seen(name);
        assertThat(ids(desk.margins().on(PrivacyScript.BOOK, member))).isEqualTo(seen);
        assertThat(ids(desk.margins().all(member))).isEqualTo(seen);
        assertThat(desk.margins().resolved(member)).isSubsetOf(seen);
        assertThat(desk.margins().settled(member)).isSubsetOf(seen);
        group.notes.forEach((id, note) -> {
            if (random.nextInt(8) == 0) {
                assertThat(desk.margins().find(id, member).isPresent()).isEqualTo(seen.contains(id));
                assertThat(ids(desk.margins().search(note.word, member, 9)))
                        .isEqualTo(seen.contains(id) ? Set.of(id) : Set.of());
                refusal(desk, member, id, note, seen.contains(id));
            }
        });
        if (random.nextInt(4) > 0) {
            return;
        }
        progress(desk, group, member);
        dashboard(desk, group, member);
        String way = new CatchingUp(desk, member)
                .through(new CatchingUp(desk, member).missed(), 15)
                .toString();
        assertThat(group.hidden(name)).noneMatch(word -> says(way, word));
        String export = BelongingsPage.of(Belongings.of(desk, member));
        for (Secret note : group.notes.values()) {
            assertThat(says(export, note.word)).isEqualTo(note.author.equals(name));
        }
        assertThat(group.gone).noneMatch(word -> says(export, word));
    }

    /** Its counts count what the viewer sees and nothing else. */
    private static void dashboard(Desk desk, PrivateGroup group, Member viewer) {
        Dashboard dashboard = new Dashboards(desk).of(viewer);
        String all = dashboard.toString();
        assertThat(group.hidden(viewer.name())).noneMatch(word -> says(all, word));
        Set<UUID> seen = group.seen(viewer.name());
        for (Dashboard.Strip strip : dashboard.heat()) {
            for (Dashboard.Warm warm : strip.warmest()) {
                assertThat(warm.members()).isEqualTo((int) group.notes.entrySet().stream()
                        .filter(note -> seen.contains(note.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(note -> note.chapter == strip.chapter()
                                && note.paragraph == warm.address().paragraph())
                        .map(note -> note.author)
                        .distinct()
                        .count());
            }
        }
        assertThat(dashboard.open())
                .allSatisfy(question ->
                        assertThat(question.votes()).isEqualTo(group.votes(group.questions.get(question.id()))));
    }

    /** A note that one may not see is refused as one that isn't there. */
    private static void refusal(Desk desk, Member member, UUID id, Secret note, boolean seen) {
        if (note.author.equals(member.name())) {
            return;
        }
        String said = said(() -> desk.margins().delete(id, member));
        UUID nowhere = new UUID(1, 2);
        String nothing = said(() -> desk.margins().delete(nowhere, member));
        assertThat(said.equals(nothing.replace(nowhere.toString(), id.toString())))
                .isEqualTo(!seen);
        assertThat(said).doesNotContain(note.word);
    }

    private static String said(Runnable act) {
        try {
            act.run();
        } catch (UserException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("not refused");
    }

    private static void questions(Desk desk, PrivateGroup group) {
        List<Question> questions = desk.questions().all();
        assertThat(questions).hasSameSizeAs(group.questions.keySet());
        for (Question question : questions) {
            assertThat(question.votes()).isEqualTo(group.votes(group.questions.get(question.id())));
            assertThat(question.proposer()).isEqualTo(group.questions.get(question.id()).by);
        }
    }

    /** What is made for all holds only what all may see. */
    private static void forAll(Desk desk, PrivateGroup group, Random random) {
        List<String> hidden = group.hidden("");
        String drafts =
                new Workshop(desk).drafts(desk.shelf().readings().getFirst()).toString();
        assertThat(hidden).noneMatch(word -> says(drafts, word));
        List<Session> sessions = desk.schedule().sessions();
        for (Session session : sessions) {
            assertThat(ids(desk.margins().carriedTo(session.number()))).isSubsetOf(group.seen(""));
        }
        if (!sessions.isEmpty() && random.nextInt(4) == 0) {
            String laid = laid(desk, PrivateGroup.one(random, sessions));
            assertThat(hidden).noneMatch(word -> says(laid, word));
        }
    }

    /** All that is laid before everybody for a session. */
    private static String laid(Desk desk, Session session) {
        int number = session.number();
        StringBuilder all = new StringBuilder();
        for (Edition edition : Edition.values()) {
            all.append(new TextWriter().write(desk.handouts().get().of(number, edition)));
        }
        all.append(desk.handouts().get().questions(number));
        TableEvening table = new TableEvening(desk);
        all.append(desk.handouts().get().agenda(number));
        all.append(table.sheet(number)).append(table.textRendering(number)).append(table.lastWord(number));
        all.append(new Workshop(desk).choice(number, 90));
        CalendarEvent event = new CalendarEvent(session, 0, Assignments.write(session.assignment()), 1);
        all.append(
                CalendarFile.of("Circle", "0123", List.of(event), desk.clock().instant()));
        return all.toString();
    }

    private static void progress(Desk desk, PrivateGroup group, Member viewer) {
        if (group.meetings.isEmpty()) {
            return;
        }
        int chapter = group.meetings.getFirst().chapter;
        Optional<Overview> overview;
        try {
            overview =
                    Optional.of(new GroupProgress(desk).before(desk.schedule().require(1), viewer));
        } catch (UserException refused) {
            overview = Optional.empty();
        }
        boolean facilitator = group.people.get(viewer.name()).facilitator;
        boolean may = group.progress == Sharing.NAMED || (group.progress == Sharing.TOTALS && facilitator);
        assertThat(overview.isPresent()).isEqualTo(may);
        overview.ifPresent(shown -> {
            List<String> named = group.people.entrySet().stream()
                    .filter(one -> group.shown(one.getValue()) == Sharing.NAMED)
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(shown.named()).extracting(Overview.Named::member).containsExactlyElementsOf(named);
            List<Person> unnamed = group.people.values().stream()
                    .filter(one -> group.shown(one) == Sharing.TOTALS)
                    .toList();
            List<Person> counted = new java.util.ArrayList<>(
                    named.stream().map(group.people::get).toList());
            if (unnamed.size() >= 4) {
                counted.addAll(unnamed);
            }
            assertThat(shown.counted()).isEqualTo(counted.size());
            long done =
                    counted.stream().filter(one -> one.done.contains(chapter)).count();
            assertThat(shown.totals().stream().mapToLong(Overview.Total::done).sum())
                    .isEqualTo(done);
        });
    }

    private static boolean says(String text, String word) {
        return text.contains(word);
    }

    private static Set<UUID> ids(List<Note> notes) {
        Set<UUID> ids = new HashSet<>();
        notes.forEach(note -> ids.add(note.id()));
        return ids;
    }

    private static Reading book() {
        List<Chapter> chapters = Stream.iterate(1, chapter -> chapter + 1)
                .limit(PrivateGroup.CHAPTERS)
                .map(chapter -> new Chapter(
                        chapter,
                        "Chapter of tables",
                        List.of(
                                new Block.Paragraph(1, Kind.PARAGRAPH, "A table has a head where nobody sits."),
                                new Block.Paragraph(2, Kind.PARAGRAPH, "Whoever sits there is asked to speak."))))
                .toList();
        return new Reading(
                PrivacyScript.BOOK, new Reading.About("The Long Table", "R. Ash", "", "", "en", "", false), chapters);
    }
}

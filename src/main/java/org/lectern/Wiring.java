package org.lectern;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.lectern.cli.run.DeskOpening;
import org.lectern.config.DraftFolder;
import org.lectern.config.Folders;
import org.lectern.desk.Desk;
import org.lectern.desk.Seeding;
import org.lectern.desk.editions.RevisionMigration;
import org.lectern.desk.intake.Intake;
import org.lectern.desk.intake.Mending;
import org.lectern.desk.intake.ShelfGuidance;
import org.lectern.desk.intake.ShelfIntake;
import org.lectern.desk.port.Meta;
import org.lectern.desk.port.Safety;
import org.lectern.guide.Guides;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.handout.make.ReadersEditionMaker;
import org.lectern.store.Store;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Margins;
import org.lectern.study.questions.Poll;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.schedule.Schedule;
import org.lectern.tui.work.Unfinished;

/**
 * Puts the parts together over one database.
 *
 * @param environment of the process
 */
record Wiring(Map<String, String> environment, Folders folders, Clock clock, RandomGenerator random)
        implements DeskOpening {
    private static final String VARIABLE = "LECTERN_DB";

    /** The system property by which the launcher says where the file is that new groups are copied from. */
    private static final String NEW_GROUP = "lectern.new-group";

    /** By the machine's clock, and with ids that nobody can guess. */
    Wiring(Map<String, String> environment, Folders folders) {
        this(environment, folders, new LocalClock(), new LazyRandom());
    }

    /** The database that is meant: the one said, or the environment's, or the default one. */
    Path file(Optional<Path> said) {
        String variable = environment.getOrDefault(VARIABLE, "");
        return said.orElseGet(() -> variable.isEmpty() ? folders.database() : Path.of(variable));
    }

    @Override
    public Open open(Optional<Path> database) {
        Path file = file(database);
        return open(store(file), () -> DraftFolder.of(folders.drafts(), file), clock, random);
    }

    private static Store store(Path file) {
        String made = System.getProperty(NEW_GROUP, "");
        return made.isEmpty() ? Store.open(file) : Store.open(file, Path.of(made));
    }

    @Override
    public Safety safety(Optional<Path> database) {
        return new StoreSafety(file(database));
    }

    /** Makes what new groups are copied from, for the build. */
    static void writeNewGroup(Path scratch, Path target) {
        try (Store store = Store.open(scratch)) {
            seed(store, desk(store, Clock.systemUTC(), new LazyRandom()));
            store.writeNew(target);
        }
    }

    private static void seed(Store store, Desk desk) {
        new Seeding(desk, carrying(store), new StoreMeta(store)).run();
    }

    private static Open open(Store store, Supplier<DraftFolder> drafts, Clock clock, RandomGenerator random) {
        Desk desk = desk(store, clock, random);
        try {
            if (!store.readOnly()) {
                seed(store, desk);
            }
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        return new Opened(store, desk, carrying(store), drafts);
    }

    private static RevisionMigration carrying(Store store) {
        return new RevisionMigration(
                store.notes(), store.members(), store.progress(), store.questions(), store.schedule());
    }

    /** The desk over a store, as everything gets it. */
    static Desk desk(Store store, Clock clock, RandomGenerator random) {
        Schedule schedule = store.schedule(clock);
        Margins margins = new Margins(store.notes(), schedule, store.members(), store.progress(), clock);
        QuestionStore questions = new Poll(store.questions(), schedule, clock);
        Supplier<HandoutMaker> handouts = () -> new HandoutMaker(
                schedule,
                store.shelf(),
                margins,
                questions,
                store.members(),
                new ShelfGuidance(store.shelf(), Guides::bundled),
                HandoutWords.of(store.members().group().language()),
                Optional.of(store.progress()));
        return new Desk(
                store.shelf(),
                store.members(),
                margins,
                store.progress(),
                questions,
                schedule,
                store.seen(),
                handouts,
                intake(store, Guides::bundled),
                store.transactions(),
                new StoreMeta(store),
                clock,
                random);
    }

    /** What brings texts in, by these guides. */
    static Intake intake(Store store, Supplier<Guides> guides) {
        return new ShelfIntake(
                store.shelf(),
                store.questions(),
                carrying(store),
                store.origins(),
                store.mends(),
                store.transactions(),
                guides,
                Lectern.version());
    }

    /** A store and the desk over it. */
    private record Opened(Store store, Desk desk, RevisionMigration carrying, Supplier<DraftFolder> drafts)
            implements Open {
        @Override
        public void forgetDrafts(Member member) {
            drafts.get().forget(text -> Unfinished.isOf(member.name(), text));
        }

        @Override
        public String identity() {
            return store.identity();
        }

        @Override
        public Mending mending() {
            return new Mending(
                    store.shelf(), store.questions(), carrying, store.mends(), store.transactions(), Guides::bundled);
        }

        @Override
        public ReadersEditionMaker readersEditions() {
            return new ReadersEditionMaker(
                    desk.shelf(),
                    desk.margins(),
                    new ShelfGuidance(desk.shelf(), Guides::bundled),
                    HandoutWords.of(desk.members().group().language()),
                    desk.clock());
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** The small facts that the store keeps about itself. */
    private record StoreMeta(Store store) implements Meta {
        @Override
        public Optional<String> get(String key) {
            return store.meta(key);
        }

        @Override
        public void set(String key, String value) {
            store.setMeta(key, value);
        }
    }
}

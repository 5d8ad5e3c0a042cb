package org.lectern.tui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.intake.Receipt;
import org.lectern.desk.news.WhatIsNew;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.desk.port.Meta;
import org.lectern.handout.Guidance;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.reading.Passage;
import org.lectern.reading.Weight;
import org.lectern.store.Store;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Margins;
import org.lectern.study.notes.Mark;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Frame;
import org.lectern.tui.Key;
import org.lectern.tui.Program;
import org.lectern.tui.Result;
import org.lectern.tui.Size;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.work.DeskPerformer;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.GroupRequest;

/** A person at the desk: presses keys on a real program with a real file beneath, and looks at the screen. */
public final class Evening implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Store store;
    private final Desk desk;
    private final DeskPerformer performer;
    private final List<Command> toTerminal = new ArrayList<>();
    private final EveningHost host;
    private LecternProgram program;
    private Size size = new Size(80, 24);
    private @Nullable Model model;

    private Evening(Path folder) {
        this(folder.resolve("evening.db"), NOW);
    }

    private Evening(Path database, Instant now) {
        this.store = Store.open(database);
        Clock clock = Clock.fixed(now, ZoneId.of("Europe/London"));
        Margins margins = new Margins(store.notes(), store.schedule(), store.members(), store.progress(), clock);
        this.desk = new Desk(
                store.shelf(),
                store.members(),
                margins,
                store.progress(),
                store.questions(),
                store.schedule(),
                store.seen(),
                () -> new HandoutMaker(
                        store.schedule(),
                        store.shelf(),
                        margins,
                        store.questions(),
                        store.members(),
                        Guidance.none(),
                        HandoutWords.english(),
                        Optional.empty()),
                (text, wish, watch) -> {
                    if (!text.name().endsWith("agenda.txt")) {
                        throw new UserException(text.name() + ": there is no such file");
                    }
                    store.shelf().put(Samples.agenda(), "again");
                    return new Receipt(
                            text.name(),
                            Samples.agenda(),
                            Receipt.Status.IMPORTED,
                            0,
                            List.of(),
                            List.of(),
                            List.of("look at it"),
                            List.of(),
                            Weight.UNREAD);
                },
                store.transactions(),
                new Kept(),
                clock,
                new Random(7));
        this.host = new EveningHost(desk);
        this.performer = new DeskPerformer(desk, host);
        this.program = new LecternProgram(null, null, null);
    }

    /** Nobody has been here yet. */
    static Evening fresh(Path folder) {
        return new Evening(folder);
    }

    /** At a group's own database, at a time. */
    static Evening over(Path database, Instant now, String member) {
        return new Evening(database, now).as(member, null);
    }

    /** The Thursday Circle, its shelf and a session; Ada is about to sit down. */
    public static Evening ofGroup(Path folder) {
        Evening evening = new Evening(folder);
        ZoneId london = ZoneId.of("Europe/London");
        evening.desk.members().setGroup(new Group("Thursday Circle", london, 90));
        Member ada = evening.desk.members().add("Ada", Role.FACILITATOR);
        Member ben = evening.desk.members().add("Ben", Role.MEMBER);
        for (Member member : List.of(ada, ben)) {
            evening.desk.seen().seeAll(member, List.of(), NOW);
            // The store dates what it announces by the true time.
            evening.desk.seen().see(member, List.of(WhatIsNew.session(1)), Instant.parse("2200-01-01T00:00:00Z"));
        }
        evening.desk.shelf().put(Samples.longTable(), "1");
        evening.desk.shelf().put(Samples.agenda(), "2");
        evening.desk.shelf().put(Samples.letters(), "3");
        evening.desk
                .schedule()
                .add(new Session(
                        1,
                        Instant.parse("2026-12-03T19:00:00Z"),
                        london,
                        "Room 2",
                        90,
                        "Ada",
                        List.of(new Part("long-table", Passage.require("3-4"))),
                        false));
        evening.note(ben, "3.4", Mark.UNCLEAR, "Who says it follows? The step from 3.3 needs “admits to it”.");
        evening.note(ada, "3.4", Mark.AGREE, "");
        evening.note(ben, "3.4", Mark.DISAGREE, "");
        evening.note(ada, "3.6", Mark.STRIKING, "");
        evening.program = new LecternProgram("Ada", null, null);
        return evening;
    }

    private void note(Member member, String at, Mark mark, String words) {
        NoteDraft draft = NoteDraft.on("long-table", Anchor.of(Passage.require(at)));
        performer.perform(
                new DeskRequest.KeepNote(member, draft.with(mark).with(words).with(Audience.GROUP)));
    }

    public Evening as(String member, @Nullable String reading) {
        program = new LecternProgram(member, reading, null);
        model = null;
        return this;
    }

    /** Begins anew with other keys. */
    Evening keyed(@Nullable String member, KeyMap keys) {
        program = new LecternProgram(member, null, null, keys, ViewSettings.USUAL, List.of());
        model = null;
        return this;
    }

    Evening sized(int columns, int rows) {
        size = new Size(columns, rows);
        return model == null ? this : happens(new Event.Resized(size));
    }

    /** With a command line behind {@code :}, given the words and the member's name. */
    public Evening running(BiFunction<List<String>, String, List<String>> commands) {
        host.commandLine = commands;
        return this;
    }

    /** What is said below, and whether as a complaint. */
    public String said() {
        return model().message().text();
    }

    public boolean complains() {
        return model().message().complaint();
    }

    /** Keys with spaces between: {@code j Space Ctrl-f Esc}; {@code 'some words'} are typed letter by letter. */
    public Evening press(String keys) {
        for (int at = 0; at < keys.length(); ) {
            if (keys.charAt(at) == ' ') {
                at++;
            } else if (keys.charAt(at) == '\'' && keys.indexOf('\'', at + 1) > 0) {
                int end = keys.indexOf('\'', at + 1);
                keys.substring(at + 1, end).codePoints().forEach(c -> press(Key.of(Character.toString(c))));
                at = end + 1;
            } else {
                int end = keys.indexOf(' ', at) < 0 ? keys.length() : keys.indexOf(' ', at);
                press(key(keys.substring(at, end)));
                at = end;
            }
        }
        return this;
    }

    Evening press(Key key) {
        return happens(new Event.Pressed(key));
    }

    Evening happens(Event event) {
        Deque<Event> events = new ArrayDeque<>();
        events.add(event);
        while (!events.isEmpty()) {
            took(program.update(model(), events.poll()), events);
        }
        return this;
    }

    private void took(Program.Update<Model> update, Deque<Event> events) {
        model = update.model();
        for (Command command : update.commands()) {
            if (command instanceof DeskRequest || command instanceof GroupRequest) {
                events.add(new Event.Finished(performer.perform(command)));
            } else {
                toTerminal.add(command);
            }
        }
    }

    /** What an event would do, without doing it. */
    Program.Update<Model> would(Event event) {
        return program.update(model(), event);
    }

    Model model() {
        if (model == null) {
            Deque<Event> events = new ArrayDeque<>();
            took(program.start(size), events);
            while (!events.isEmpty()) {
                took(program.update(model(), events.poll()), events);
            }
        }
        Model now = model;
        if (now == null) {
            throw new IllegalStateException();
        }
        return now;
    }

    /** The reading that is open. */
    Reader reader() {
        return Objects.requireNonNull(model().reader(), "no reading is open");
    }

    public Frame frame() {
        return program.render(model(), size);
    }

    /** The screen as text. */
    public String screen() {
        return String.join("\n", frame().rows()) + "\n";
    }

    public Desk desk() {
        return desk;
    }

    /** What comes of work that a screen would ask for. */
    public Result perform(Command work) {
        return performer.perform(work);
    }

    /** A second passes in which nobody presses anything: what came from elsewhere is told. */
    Evening glance() {
        Result news = performer.glance();
        return news == null ? this : happens(new Event.Finished(news));
    }

    public Member member(String name) {
        return desk.members().require(name);
    }

    /** What went to the terminal rather than to the desk. */
    List<Command> toTerminal() {
        return toTerminal;
    }

    /** Links opened in the browser. */
    List<String> browsed() {
        return host.browsed;
    }

    /** Likings kept for the next time. */
    Map<String, String> remembered() {
        return host.remembered;
    }

    /** Words that are kept as they are typed, by file. */
    Map<String, String> drafts() {
        return host.drafts;
    }

    boolean quit() {
        return toTerminal.contains(new Command.Quit());
    }

    @Override
    public void close() {
        store.close();
    }

    static Key key(String spelled) {
        return Key.parse(spelled).orElseThrow();
    }

    /** What the program keeps of itself. */
    private static final class Kept implements Meta {
        private final Map<String, String> values = new HashMap<>();

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

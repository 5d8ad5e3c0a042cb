package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.lectern.store.Store;

/**
 * A reading group's whole term, played from the command line: five invented readings, eight members, twelve weekly sessions
 * and four hundred notes. The same each time.
 */
public final class Term {
    public static final int SESSIONS = 12;
    public static final int NOTES = 400;
    public static final List<String> MEMBERS = List.of("Ada", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus", "Hana");
    static final List<String> BOOKS = List.of(
            "The Long Table",
            "Against the Agenda",
            "Letters on Method",
            "A Room with Two Doors",
            "Minutes Taken Badly");

    private static final List<Integer> CHAPTERS = List.of(6, 3, 5, 4, 6);
    private static final int PARAGRAPHS = 8;
    /** Each reading has words of its own, since a text is known again by its words. */
    private static final List<String> SAYINGS = List.of(
            "Whoever takes that chair is asked to speak, and whoever is asked to speak is heard. ",
            "An agenda grows by night; what was a line at supper fills a page before anybody has slept. ",
            "Dear friend, method begins where patience would rather end, and ends by calling itself patience. ",
            "One door lets weather in while the other keeps quarrels from leaving, so guests prefer windows. ",
            "He who keeps minutes keeps hours too, though nobody thanked him for either until winter came. ");

    private static final List<String> AUDIENCES =
            List.of("group", "group", "group", "me", "held", "held", "facilitator", "group");
    private static final String MARKS = "?!+-=d";
    private static final Instant BEFORE = Instant.parse("2026-08-27T12:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-09-03T18:00:00Z");

    private final RandomGenerator random = new SplittableRandom(1848);
    private final Ticking clock = new Ticking(BEFORE);
    private final Commands lectern;
    private final List<Written> written = new ArrayList<>();
    private final List<List<String>> assigned = new ArrayList<>();
    private int been;

    /**
     * A note that was written.
     *
     * @param word in this note and no other
     * @param session the one whose reading it is on
     */
    record Written(String word, String author, String audience, int session) {}

    private Term(Path home) {
        lectern = new Commands(home, clock, random).kept();
    }

    /**
     * Plays the first weeks of the term, or all.
     *
     * @param home an empty folder; the database will be {@code group.db} in it
     * @param weeks how many sessions have been, 0 to {@link #SESSIONS}
     */
    public static Term play(Path home, int weeks) throws IOException {
        Term term = new Term(home);
        // Somebody has it open all the time, so that no command is the last to close it and clears up.
        Store open = Store.open(term.database());
        try {
            term.begin(home);
            term.to(weeks);
        } finally {
            open.close();
        }
        return term;
    }

    /** Plays on until so many sessions have been. */
    void on(int weeks) {
        Store open = Store.open(database());
        try {
            to(weeks);
        } finally {
            open.close();
        }
    }

    private void to(int weeks) {
        while (been < weeks) {
            been++;
            meet(been);
            if (been < SESSIONS) {
                prepare(been + 1);
            }
        }
    }

    public Path database() {
        return lectern.home().resolve("group.db");
    }

    /** When it is, after what was played. */
    public Instant now() {
        return clock.instant();
    }

    Commands lectern() {
        return lectern;
    }

    List<Written> written() {
        return written;
    }

    private void begin(Path home) throws IOException {
        run("group", "set", "--name", "Thursday Circle", "--zone", "Europe/London", "--progress", "named");
        for (String name : MEMBERS) {
            run("member", "add", name, "--role", name.equals("Ada") ? "facilitator" : "member");
        }
        List<String> plan = new ArrayList<>(List.of("schedule", "plan"));
        for (int book = 0; book < BOOKS.size(); book++) {
            Path file = home.resolve("book" + book + ".md");
            Files.writeString(file, text(book));
            plan.add(run("import", file.toString(), "--json")
                    .json()
                    .get(0)
                    .get("reading")
                    .asString());
        }
        plan.addAll(List.of("--from", "2026-09-03", "--every", "1w", "--sessions", "12", "--place", "Room 2"));
        plan.addAll(List.of("--as", "Ada"));
        run(plan.toArray(String[]::new));
        run("schedule", "rota", "--facilitators", "--as", "Ada");
        run("member", "share", "totals", "--as", "Gus");
        run("member", "share", "none", "--as", "Hana");
        run("session", "list", "--json")
                .json()
                .forEach(session -> assigned.add(
                        List.of(session.get("assignment").asString().split(", ", -1))));
        prepare(1);
    }

    /** The week before a session. */
    private void prepare(int session) {
        clock.time = FIRST.plus(Duration.ofDays(7L * (session - 1))).minus(Duration.ofDays(6));
        int from = NOTES * (session - 1) / SESSIONS;
        int to = NOTES * session / SESSIONS;
        for (int number = from; number < to; number++) {
            note(number, session);
        }
        for (int i = 0; i < MEMBERS.size(); i++) {
            if (present(i, session) && (i + session) % 4 != 0) {
                for (String part : assigned.get(session - 1)) {
                    String state = (i + session) % 3 == 0 ? "reading" : i % 2 == 0 ? "read" : "studied";
                    run("progress", "mark", reading(part), chapters(part), state, "--as", MEMBERS.get(i));
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            String who = someone(session);
            String asked = run(
                            "question",
                            "add",
                            reading(first(session)),
                            address(first(session)),
                            "What would " + who + " have to see to give up point " + session + "." + i + "?",
                            "--as",
                            who,
                            "--json")
                    .json()
                    .get("question")
                    .asString();
            for (int vote = 0; vote < 2; vote++) {
                run("question", "vote", asked, "--as", someone(session));
            }
        }
    }

    private void note(int number, int session) {
        String part =
                assigned.get(session - 1).get(number % assigned.get(session - 1).size());
        String author = someone(session);
        String audience = AUDIENCES.get(random.nextInt(AUDIENCES.size()));
        String word = "zebra" + number + "x";
        List<String> words = new ArrayList<>(List.of("note", "add", reading(part), address(part)));
        words.add("At this point " + author + " thinks of " + word + ".");
        if (number % 2 == 0) {
            words.addAll(List.of("--mark", String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())))));
        }
        words.addAll(List.of("--audience", audience, "--as", author));
        run(words.toArray(String[]::new));
        written.add(new Written(word, author, audience, session));
    }

    /** The evening itself, and what it leaves. */
    private void meet(int session) {
        String number = Integer.toString(session);
        run("question", "close", number, "--as", "Ada");
        run("handout", number, "--format", "txt");
        clock.time = FIRST.plus(Duration.ofDays(7L * (session - 1))).plus(Duration.ofMinutes(90));
        run("session", "decide", number, "We come back to point " + session + ".", "--as", "Ada");
        if (session == 9) {
            run("member", "leave", "--keep-notes", "--yes", "--as", "Hana");
            written.replaceAll(note -> note.author().equals("Hana")
                    ? new Written(note.word(), "", note.audience(), note.session())
                    : note);
        }
        if (session == 10) {
            run("session", "lock", "12", "--as", "Ada");
            run("schedule", "replan", "--spread", "--yes", "--as", "Ada");
        }
    }

    private static boolean present(int member, int session) {
        return member < MEMBERS.size() - 1 || session < 10;
    }

    private String someone(int session) {
        int member = random.nextInt(MEMBERS.size());
        return MEMBERS.get(present(member, session) ? member : 0);
    }

    private String first(int session) {
        return assigned.get(session - 1).getFirst();
    }

    private static String reading(String part) {
        return part.substring(0, part.indexOf(':'));
    }

    private static String chapters(String part) {
        return part.substring(part.indexOf(':') + 1);
    }

    /** A paragraph of the first chapter of a part. */
    private String address(String part) {
        String chapter = chapters(part).split("[-.]", -1)[0];
        return chapter + "." + (1 + random.nextInt(PARAGRAPHS));
    }

    private Commands.Done run(String... words) {
        clock.time = clock.time.plusSeconds(30);
        Commands.Done done = lectern.run(words);
        if (done.status() != 0) {
            throw new AssertionError(String.join(" ", words) + ": " + done.err());
        }
        return done;
    }

    private static String text(int book) {
        StringBuilder text = new StringBuilder("# " + BOOKS.get(book) + "\n");
        for (int chapter = 1; chapter <= CHAPTERS.get(book); chapter++) {
            text.append("\n## ")
                    .append(List.of("Doors", "Chairs", "Voices", "Keys", "Lamps", "Bread")
                            .get(chapter - 1));
            text.append("\n");
            for (int paragraph = 1; paragraph <= PARAGRAPHS; paragraph++) {
                text.append("\n").append(BOOKS.get(book)).append(" has a ").append(ordinal(chapter));
                text.append(" part and in that a ").append(ordinal(paragraph)).append(" thought. ");
                text.append(SAYINGS.get(book).repeat(1 + (book * 7 + chapter * 3 + paragraph) % 4));
                text.append("\n");
            }
        }
        return text.toString();
    }

    private static String ordinal(int number) {
        return List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
                .get(number);
    }

    /** A clock that is set by hand. */
    private static final class Ticking extends Clock {
        private Instant time;

        Ticking(Instant time) {
            this.time = time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time;
        }
    }
}

package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A whole term from the command line. */
class TermTest {
    private static final int MIDDLE = 6;

    @TempDir
    Path home;

    @Test
    void aWholeTerm() throws IOException {
        Term term = Term.play(home, MIDDLE);
        Commands lectern = term.lectern();
        dutiesGoRoundFairly(lectern);
        noCommandShowsANoteToWhomItIsNotFor(term);
        term.on(Term.SESSIONS);

        JsonNode sessions = json(lectern, "session", "list");
        assertThat(sessions.size()).isEqualTo(Term.SESSIONS);
        JsonNode notes = json(lectern, "note", "list", "--as", "Ada");
        long seen = term.written().stream()
                .filter(note -> !note.audience().equals("me") || note.author().equals("Ada"))
                .count();
        long erased = term.written().stream()
                .filter(note -> note.author().isEmpty() && note.audience().equals("me"))
                .count();
        assertThat(term.written()).hasSize(Term.NOTES);
        assertThat(notes.size()).isEqualTo((int) seen);
        assertThat(erased).isPositive();
        assertThat(names(notes, "member")).contains("a former member").doesNotContain("Hana");
        assertThat(names(json(lectern, "member", "list"), "name")).hasSize(7);
        assertThat(json(lectern, "question", "list")
                        .valueStream()
                        .mapToInt(question -> question.get("votes").asInt()))
                .as("votes are shown when all is over")
                .anyMatch(votes -> votes > 1);
        assertThat(json(lectern, "session", "decide", "3", "--as", "Ada").size())
                .isEqualTo(1);
        assertThat(json(lectern, "doctor")
                        .valueStream()
                        .map(row -> row.get("level").asString()))
                .doesNotContain("wrong");
        for (int session = 1; session <= Term.SESSIONS; session++) {
            assertThat(lectern.run("handout", Integer.toString(session), "--format", "txt")
                            .status())
                    .isZero();
        }
    }

    @Test
    void isTheSameEachTime() throws IOException {
        Term one = Term.play(Files.createDirectory(home.resolve("one")), 0);
        Term other = Term.play(Files.createDirectory(home.resolve("other")), 0);
        for (String what : List.of("note", "question", "session")) {
            assertThat(other.lectern().run(what, "list", "--as", "Ada").out())
                    .isEqualTo(one.lectern().run(what, "list", "--as", "Ada").out());
        }
    }

    private static void dutiesGoRoundFairly(Commands lectern) {
        for (String duty : List.of("notes", "time", "reader")) {
            Map<String, Integer> counts = new HashMap<>();
            for (int session = 1; session <= Term.SESSIONS; session++) {
                JsonNode duties = json(lectern, "session", "duty", Integer.toString(session))
                        .get("duties");
                counts.merge(duties.get(duty).asString(), 1, Integer::sum);
            }
            assertThat(counts).hasSize(Term.MEMBERS.size());
            assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(1, 2));
        }
    }

    /** Every command that shows anything, for each member, in the middle of the term. */
    private void noCommandShowsANoteToWhomItIsNotFor(Term term) throws IOException {
        Commands lectern = term.lectern();
        for (String member : List.of("Ada", "Ben", "Gus", "Hana")) {
            List<String> hidden = term.written().stream()
                    .filter(note -> !sees(member, note, MIDDLE))
                    .map(Term.Written::word)
                    .toList();
            assertThat(hidden).isNotEmpty();
            String shown = shown(lectern, member, hidden);
            assertThat(hidden).noneMatch(word -> shown.contains(word));
            String listed = lectern.run("note", "list", "--as", member).out();
            assertThat(term.written())
                    .filteredOn(note -> sees(member, note, MIDDLE))
                    .allMatch(note -> listed.contains(note.word()));
        }
        List<String> notForAll = term.written().stream()
                .filter(note -> !sees("", note, MIDDLE))
                .map(Term.Written::word)
                .toList();
        String paper = paper(lectern);
        assertThat(paper).as("something is on paper").contains("zebra");
        assertThat(notForAll).noneMatch(paper::contains);
    }

    private static boolean sees(String member, Term.Written note, int been) {
        return note.author().equals(member)
                || switch (note.audience()) {
                    case "group" -> true;
                    case "held" -> note.session() <= been;
                    case "facilitator" -> member.equals("Ada");
                    default -> false;
                };
    }

    private static String shown(Commands lectern, String member, List<String> hidden) {
        List<List<String>> asked = new ArrayList<>(List.of(
                List.of("note", "list"),
                List.of("note", "list", "--json"),
                List.of("search", "zebra", "--limit", "1000"),
                List.of("search", "zebra", "--limit", "1000", "--json"),
                List.of("search", hidden.getFirst()),
                List.of("question", "list"),
                List.of("question", "pick", "--session", "7"),
                List.of("question", "drafts", "the-long"),
                List.of("progress"),
                List.of("progress", "group"),
                List.of("catchup"),
                List.of("catchup", "5", "--json"),
                List.of("schedule", "replan", "--core", "--dry-run"),
                List.of("session", "list"),
                List.of("member", "export"),
                List.of("member", "export", "--json"),
                List.of("calendar"),
                List.of("doctor")));
        StringBuilder shown = new StringBuilder();
        for (List<String> words : asked) {
            List<String> all = new ArrayList<>(words);
            all.addAll(List.of("--as", member));
            Commands.Done done = lectern.run(all.toArray(String[]::new));
            shown.append(done.out()).append(done.err());
        }
        // The words that were looked for stand in the answer that nothing was found.
        return shown.toString().replace("nothing found for " + hidden.getFirst(), "");
    }

    private String paper(Commands lectern) throws IOException {
        StringBuilder paper = new StringBuilder();
        for (String edition : List.of("member", "facilitator", "large", "booklet")) {
            for (String session : List.of("6", "7")) {
                for (String format : List.of("txt", "html", "json")) {
                    paper.append(lectern.run("handout", session, "--edition", edition, "--format", format)
                            .out());
                }
            }
        }
        for (String book : List.of("the-long", "letters")) {
            Path file = home.resolve(book + ".html");
            assertThat(lectern.run("print", book, "--notes", "-o", file.toString())
                            .status())
                    .isZero();
            paper.append(Files.readString(file));
        }
        try (Stream<Path> logs = Files.walk(home)) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                paper.append(Files.readString(log));
            }
        }
        return paper.toString();
    }

    private static List<String> names(JsonNode rows, String field) {
        return rows.valueStream().map(row -> row.get(field).asString()).toList();
    }

    private static JsonNode json(Commands lectern, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        return lectern.run(all.toArray(String[]::new)).json();
    }
}

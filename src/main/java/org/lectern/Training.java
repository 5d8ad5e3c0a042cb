package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.desk.intake.GuideQuestions;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;
import org.lectern.store.Store;

/** Runs the main job once, for the build: what is loaded here is what the image has ready. Writes only below its folder. */
final class Training {
    private static final String ESSAY = """
            # The Long Table

            ## What a Chair Is For

            Every meeting has somebody who decides that it has begun. Call that person the chair or don't; the job is done
            either way, and done worse when nobody admits to it.

            > The minutes are the first history of a meeting.

            - who speaks first
            - who speaks last

            ### Rotation

            Rotating the chair spreads the skill, which is good, and hides the power, which is not.

            ## The Agenda

            Whoever writes the agenda has spoken first. It is a quiet way of speaking, and a long one.
            """;

    private Training() {}

    /**
     * {@code Training FOLDER} does the main job there; {@code Training FOLDER paper} then what goes on paper; {@code importing}
     * brings in plain text and the other formats that come most; {@code new-group FILE} makes what new groups are copied from.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        switch (arguments.length > 1 ? arguments[1] : "") {
            case "importing" -> {
                plain(folder);
                marked(folder);
            }
            case "new-group" -> Wiring.writeNewGroup(folder.resolve("group.db"), Path.of(arguments[2]));
            case "paper" -> paper(folder);
            default -> mainJob(folder);
        }
    }

    /** As each import of plain text meets it: a new database, and a text of many paragraphs, wrapped and not. */
    private static void plain(Path folder) throws IOException {
        String prose = ESSAY.replaceAll("(?m)^(#+|>|-) ", "");
        String wrapped = prose.replaceAll("(.{40,60}) ", "$1\n");
        TrainingTexts broken = new TrainingTexts();
        String known = broken.web();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("prose.txt", prose.replace("\n", "\n\n").repeat(40));
        texts.put("wrapped.txt", wrapped.repeat(40));
        texts.put("web.txt", known);
        texts.put("printed.txt", broken.printed());
        texts.put("essay.txt", broken.essay(true));
        texts.put("titled.txt", broken.essay(false));
        texts.put("thread.txt", broken.thread());
        bringIn(folder, texts);
        guided(folder.resolve("guided.db"), folder.resolve("web.txt"), TrainingTexts.guide(known));
    }

    /** As imports of the other formats that come most meet them, after plain text. */
    private static void marked(Path folder) throws IOException {
        String web = ESSAY.replaceAll("(?m)^#+ (.*)$", "<h2>$1</h2>").replaceAll("(?m)^([^<\n].*)$", "<p>$1</p>");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("marked.md", ESSAY.repeat(3));
        texts.put("page.html", "<!DOCTYPE html><html><body><article>" + web.repeat(9) + "</article></body></html>");
        bringIn(folder, texts);
        Lectern.run(
                "--db=" + folder.resolve("json.db"),
                "--json",
                "import",
                folder.resolve("marked.md").toString());
    }

    private static void bringIn(Path folder, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = Files.writeString(folder.resolve(text.getKey()), text.getValue());
            Lectern.run("--db=" + folder.resolve(text.getKey() + ".db"), "import", file.toString());
        }
    }

    /** As one meets it whose guide the program has: its digest and what is asked of it give way to the text's. */
    private static void guided(Path database, Path file, Guide guide) {
        try (Store store = Store.open(database)) {
            store.shelf().put(guide.digest(), guide.id());
            store.questions().putGuide(guide.id(), GuideQuestions.of(guide, guide.digest()));
            Wiring.intake(store, () -> new Guides(List.of(guide))).bringIn(file);
        }
    }

    private static void paper(Path folder) {
        String database = "--db=" + folder.resolve("group.db");
        for (int note = 0; note < 12; note++) {
            String words = "A note that asks what its passage means, and why it matters here, number " + note;
            String[] command = {"note", "add", "the-long-table", "1.1", words, "--mark", "?", "--audience", "group"};
            Lectern.run(withDatabase(command, database));
        }
        for (String format : List.of("md", "txt", "html", "json", "pdf", "docx", "odt")) {
            String file = folder.resolve("handout." + format).toString();
            Lectern.run(database, "handout", "1", "-o", file);
        }
        for (String edition : List.of("facilitator", "large", "booklet")) {
            String file = folder.resolve(edition + ".pdf").toString();
            Lectern.run(database, "handout", "1", "--edition", edition, "-o", file);
        }
        String term = folder.resolve("term").toString();
        Lectern.run(database, "handout", "all", "--language", "de", "--format", "pdf,html", "-o", term);
        Lectern.run(database, "handout", "1", "--format", "txt");
        for (String file : List.of("reading.pdf", "reading.html", "reading.epub")) {
            Lectern.run(
                    database,
                    "print",
                    "the-long-table",
                    "--notes",
                    "-o",
                    folder.resolve(file).toString());
        }
    }

    private static void mainJob(Path folder) throws IOException {
        Path essay = Files.writeString(folder.resolve("essay.md"), ESSAY);
        Path plain = Files.writeString(
                folder.resolve("plain.txt"), ESSAY.replace("#", "").replace("> ", ""));
        String database = "--db=" + folder.resolve("group.db");
        String[][] job = {
            {"--version"},
            {"member", "add", "Ada", "--role", "facilitator", "--json"},
            {"group", "set", "--name", "Training"},
            {"shelf"},
            {"shelf", "--json"},
            {"import", essay.toString()},
            {"import", plain.toString(), "--title", "Plain", "--json"},
            {"outline", "the-long-table"},
            {"outline", "the-long-table", "--json"},
            {"show", "the-long-table", "1.1-2"},
            {"search", "chair", "--json"},
            {"note", "add", "the-long-table", "1.1", "Who says so?", "--mark", "?", "--audience", "group"},
            {"note", "list", "--json"},
            {"question", "add", "the-long-table", "1.1", "Who admits to it here?"},
            {"question", "list", "--json"},
            {"progress", "mark", "the-long-table", "1", "read"},
            {"progress", "--json"},
            {"session", "add", "--on", "2030-01-03T19:00", "--zone", "Europe/London", "--read", "the-long-table"},
            {"note", "--help"},
        };
        for (String[] words : job) {
            Lectern.run(withDatabase(words, database));
        }
    }

    private static String[] withDatabase(String[] words, String database) {
        if (words[0].startsWith("-")) {
            return words;
        }
        String[] all = new String[words.length + 1];
        all[0] = database;
        System.arraycopy(words, 0, all, 1, words.length);
        return all;
    }
}

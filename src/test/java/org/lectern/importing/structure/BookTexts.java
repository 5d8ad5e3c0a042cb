package org.lectern.importing.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real books and documents as plain text with their headings, unpacked from other projects' suites; never in this repository. */
public final class BookTexts {
    private BookTexts() {}

    /**
     * A text.
     *
     * @param book which it is, whatever program made it plain
     * @param heads each heading in the ways it can be said
     * @param paragraphs of its truth; empty where that doesn't say
     */
    public record BookText(
            String book, String name, byte[] file, String title, String author, List<List<String>> heads, List<String> paragraphs) {}

    /** Those of a folder that holds {@code truth.json}. */
    public static List<BookText> in(Path folder) {
        List<BookText> texts = new ArrayList<>();
        try {
            JsonNode truth = new JsonMapper().readTree(Files.readString(folder.resolve("truth.json")));
            for (String name : truth.propertyNames()) {
                JsonNode told = truth.get(name);
                List<List<String>> heads = new ArrayList<>();
                told.get("heads").forEach(ways -> {
                    List<String> each = new ArrayList<>();
                    ways.forEach(way -> each.add(way.asString()));
                    heads.add(each);
                });
                List<String> paragraphs = new ArrayList<>();
                if (told.has("paras")) {
                    told.get("paras").forEach(paragraph -> paragraphs.add(paragraph.asString()));
                }
                texts.add(new BookText(
                        book(name),
                        name,
                        Files.readAllBytes(folder.resolve(name)),
                        told.has("title") ? told.get("title").asString() : "",
                        told.has("author") ? told.get("author").asString() : "",
                        heads,
                        paragraphs));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** One document in many languages is one document. */
    private static String book(String name) {
        String bare = name.replaceFirst("\\.txt$", "").replaceFirst("\\.(pandoc|w3m|lynx|html2text)$", "");
        return bare.startsWith("devref") ? "devref" : bare.replaceFirst("-[a-z]{2}$", "");
    }
}

package org.lectern.importing.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.importing.format.file.Archive;

/**
 * The parts of a Word file, found by their relationships (ECMA-376, part 2) as Word finds them, else by the names that they
 * have as a rule. Prefixes of the main namespace are made {@code w}.
 */
final class WordPackage {
    private static final String USUAL = "word/document.xml";
    private static final String MAIN = "/wordprocessingml/";

    private final Archive archive;
    private final String main;

    WordPackage(Archive archive) {
        this.archive = archive;
        this.main = main(archive);
    }

    /** Whether an archive holds a Word file's text. */
    static boolean in(Archive archive) {
        return !main(archive).isEmpty();
    }

    private static String main(Archive archive) {
        String named = archive.xml("_rels/.rels").stream()
                .flatMap(file -> file.getElementsByTag("Relationship").stream())
                .filter(link -> link.attr("Type").endsWith("/officeDocument"))
                .map(link -> Archive.normal(link.attr("Target")))
                .filter(archive::has)
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".xml"))
                .filter(path -> wordly(archive, path))
                .findFirst()
                .orElse("");
        return named.isEmpty() && archive.has(USUAL) ? USUAL : named;
    }

    private static boolean wordly(Archive archive, String path) {
        return path.startsWith("word/")
                || archive.xml(path).stream()
                        .flatMap(file -> file.children().stream())
                        .anyMatch(root -> root.tagName().endsWith("document")
                                && root.attributes().asList().stream()
                                        .anyMatch(attribute ->
                                                attribute.getValue().contains(MAIN)));
    }

    Optional<Document> document() {
        return archive.xml(main).map(WordPackage::canonical);
    }

    /** A part of the text by the last word of its relationship's type, as {@code styles}, {@code footnotes}. */
    Optional<Document> part(String type) {
        String usual = folder() + (type.startsWith("glossary") ? "glossary/document" : type) + ".xml";
        String path = relationships().stream()
                .filter(link -> link.attr("Type").endsWith("/" + type))
                .map(this::target)
                .filter(archive::has)
                .findFirst()
                .orElse(usual);
        return archive.xml(path).map(WordPackage::canonical);
    }

    /** The path of the part with this relationship; empty where there is none. */
    String path(String id) {
        return relationships().stream()
                .filter(link -> link.attr("Id").equals(id))
                .map(this::target)
                .findFirst()
                .orElse("");
    }

    Optional<byte[]> bytes(String path) {
        return archive.bytes(path);
    }

    /** A property of the file. */
    String property(String tag) {
        String path = archive.xml("_rels/.rels").stream()
                .flatMap(file -> file.getElementsByTag("Relationship").stream())
                .filter(link -> link.attr("Type").endsWith("/core-properties"))
                .map(link -> Archive.normal(link.attr("Target")))
                .filter(archive::has)
                .findFirst()
                .orElse("docProps/core.xml");
        return archive.xml(path)
                .map(core -> core.getElementsByTag(tag).text().strip())
                .orElse("");
    }

    private List<Element> relationships() {
        String name = main.substring(folder().length());
        return archive.xml(folder() + "_rels/" + name + ".rels")
                .map(file -> List.copyOf(file.getElementsByTag("Relationship")))
                .orElse(List.of());
    }

    private String target(Element link) {
        String target = Archive.decoded(link.attr("Target"));
        return Archive.normal(target.startsWith("/") ? target : folder() + target);
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    /** Some programs call Word's namespace by another prefix than {@code w}. */
    private static Document canonical(Document part) {
        for (Element root : part.children()) {
            for (Attribute attribute : root.attributes().asList()) {
                String prefix = attribute.getKey().startsWith("xmlns")
                                && attribute.getValue().contains(MAIN)
                                && attribute.getValue().endsWith("/main")
                        ? attribute.getKey().substring("xmlns".length())
                        : ":w";
                if (!prefix.equals(":w")) {
                    rename(root, prefix.isEmpty() ? "" : prefix.substring(1) + ":");
                }
            }
        }
        return part;
    }

    private static void rename(Element root, String prefix) {
        for (Element element : root.getAllElements()) {
            String tag = element.tagName();
            if (prefix.isEmpty() ? tag.indexOf(':') < 0 : tag.startsWith(prefix)) {
                element.tagName("w:" + tag.substring(prefix.length()));
            }
            for (Attribute attribute : new ArrayList<>(element.attributes().asList())) {
                if (!prefix.isEmpty() && attribute.getKey().startsWith(prefix)) {
                    element.attr("w:" + attribute.getKey().substring(prefix.length()), attribute.getValue());
                }
            }
        }
    }
}

package org.lectern.importing.format.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.format.file.Archive;
import org.lectern.text.UserException;

/**
 * The parts of an EPUB as its OPF lists them, by whatever prefix; a part is found also where its name is written in other case,
 * with composed or decomposed letters, or with a fragment behind.
 */
final class EpubPackage {
    private static final String CONTAINER = "META-INF/container.xml";

    private final Archive archive;
    private final String folder;
    private final Document opf;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /**
     * A part of the book.
     *
     * @param path in the archive
     */
    record Part(String id, String path, String type, String properties) {
        boolean has(String property) {
            return List.of(properties.split("\\s+", -1)).contains(property);
        }

        /** Whether it may hold text for readers, by its type or, where that is wrong, by its name. */
        boolean page() {
            return type.contains("html") || type.contains("svg") || path.matches("(?i).*\\.(?:x?html?|htmlx|svg)");
        }
    }

    private EpubPackage(Archive archive, String path, Document opf) {
        this.archive = archive;
        this.folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        this.opf = opf;
        for (Element item : opf.getElementsByTag("item")) {
            parts.put(
                    item.id(),
                    new Part(item.id(), path(item.attr("href")), item.attr("media-type"), item.attr("properties")));
        }
    }

    /** Whether an archive is a book, by its container or by a package file in it. */
    static boolean in(Archive archive) {
        return archive.has(CONTAINER) || archive.ending(".opf").isPresent();
    }

    static EpubPackage of(String name, Archive archive) {
        String named = archive.xml(CONTAINER).map(EpubPackage::bare).stream()
                .flatMap(container -> container.getElementsByTag("rootfile").stream())
                .map(file -> archive.path(Archive.decoded(file.attr("full-path"))))
                .filter(archive::has)
                .findFirst()
                .orElse("");
        String path = named.isEmpty() ? archive.ending(".opf").orElse("") : named;
        return archive.xml(path)
                .map(file -> new EpubPackage(archive, path, bare(file)))
                .orElseThrow(() -> new UserException(
                        name + ": an EPUB without its table of parts (OPF); get it again from where it came"));
    }

    /** A file whose elements bear no prefixes. */
    static Document bare(Document file) {
        for (Element element : file.getAllElements()) {
            int colon = element.tagName().indexOf(':');
            if (colon >= 0) {
                element.tagName(element.tagName().substring(colon + 1));
            }
        }
        return file;
    }

    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /**
     * The parts in the order of reading; null for one that the list of parts lacks.
     *
     * @param named paths that the contents name, which are read though they stand beside the order
     */
    List<@Nullable Part> spine(Set<String> named) {
        List<@Nullable Part> spine = new ArrayList<>();
        for (Element reference : opf.getElementsByTag("itemref")) {
            Part part = parts.get(reference.attr("idref"));
            boolean beside = reference.attr("linear").equals("no");
            if (!beside || (part != null && named.contains(part.path()))) {
                spine.add(part);
            }
        }
        return spine;
    }

    /** The list of contents of version 2, where the spine names one. */
    String ncx() {
        return opf.getElementsByTag("spine").attr("toc");
    }

    /** What the book says of itself under a name of Dublin Core. */
    List<String> said(String name) {
        return opf.getElementsByTag(name).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** All style sheets in one. */
    String style() {
        StringBuilder css = new StringBuilder();
        for (Part part : parts.values()) {
            if (part.type().equals("text/css") || part.path().endsWith(".css")) {
                archive.bytes(part.path())
                        .ifPresent(bytes -> css.append(new String(bytes, StandardCharsets.UTF_8))
                                .append('\n'));
            }
        }
        return css.toString();
    }

    Optional<byte[]> bytes(Part part) {
        return archive.bytes(part.path());
    }

    private String path(String href) {
        int hash = href.indexOf('#');
        return archive.path(folder + Archive.decoded(hash < 0 ? href : href.substring(0, hash)));
    }
}

package org.lectern.importing.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.text.UserException;

/** EPUB 2 and 3: the spine's files in order, with the chapters that the navigation names. */
final class Epub {
    private static final Set<String> FRONT = Set.of(
            "cover",
            "title page",
            "titlepage",
            "copyright",
            "copyright page",
            "contents",
            "table of contents",
            "half title",
            "halftitle",
            "imprint",
            "colophon");

    private final Archive archive;
    private final String folder;
    private final Map<String, Element> manifest = new LinkedHashMap<>();

    private Epub(Archive archive, String opf, Document opfFile) {
        this.archive = archive;
        this.folder = opf.contains("/") ? opf.substring(0, opf.lastIndexOf('/') + 1) : "";
        for (Element item : opfFile.getElementsByTag("item")) {
            manifest.put(item.id(), item);
        }
    }

    static Draft read(String name, Archive archive, Report report) {
        if (locked(archive)) {
            throw new UserException(
                    name
                            + ": the book is locked by its seller (DRM), so that its text can't be read; import a copy that isn't");
        }
        String opf = archive.xml("META-INF/container.xml")
                .map(container -> container.getElementsByTag("rootfile"))
                .filter(files -> !files.isEmpty())
                .map(files -> files.getFirst().attr("full-path"))
                .orElse("");
        Document file = archive.xml(opf)
                .orElseThrow(() -> new UserException(
                        name + ": an EPUB without its table of parts (OPF); get it again from where it came"));
        return new Epub(archive, opf, file).draft(file, report);
    }

    /** Whether more than fonts is encrypted: these are only garbled, by two ways that have names of their own. */
    private static boolean locked(Archive archive) {
        return archive.xml("META-INF/encryption.xml").stream()
                .flatMap(file -> file.getAllElements().stream())
                .filter(element -> element.tagName().endsWith("EncryptedData"))
                .anyMatch(data -> data.getAllElements().stream()
                        .filter(element -> element.tagName().endsWith("EncryptionMethod"))
                        .noneMatch(method -> method.attr("Algorithm").equals("http://www.idpf.org/2008/embedding")
                                || method.attr("Algorithm").equals("http://ns.adobe.com/pdf/enc#RC")));
    }

    private Draft draft(Document opf, Report report) {
        List<EpubContents.Entry> contents = EpubContents.of(archive, folder, manifest.values(), opf);
        Map<String, Document> pages = pages();
        Noting noting = new Noting();
        HtmlNotes.tie(pages, noting, report);
        List<Piece> pieces = new ArrayList<>();
        int dropped = 0;
        Set<String> named = Stream.of("title", "creator", "contributor", "publisher", "date", "rights")
                .flatMap(name -> opf.getElementsByTag("dc:" + name).stream())
                .map(element -> TitleKey.of(element.text()))
                .collect(Collectors.toSet());
        for (Element reference : opf.getElementsByTag("itemref")) {
            Element item = manifest.get(reference.attr("idref"));
            if (item == null
                    || reference.attr("linear").equals("no")
                    || item.attr("properties").contains("nav")) {
                continue;
            }
            String path = Archive.normal(folder + decoded(item.attr("href")));
            List<EpubContents.Entry> here =
                    contents.stream().filter(entry -> entry.path().equals(path)).toList();
            List<Piece> part = Optional.ofNullable(pages.get(path))
                    .map(page -> part(page, here, contents.isEmpty()))
                    .orElse(List.of());
            if (front(here, part, contents.isEmpty()) || titlePage(part, named)) {
                dropped++;
            } else {
                pieces.addAll(part);
            }
        }
        if (dropped > 0) {
            report.count("dropped-head", dropped, "cover, title page, imprint or contents");
        }
        return new Draft(first(opf, "dc:title"), first(opf, "dc:creator"), pieces, noting.notes());
    }

    /** All of its pages, those beside the reading order too, where notes may be. */
    private Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        for (Element item : manifest.values()) {
            String path = Archive.normal(folder + decoded(item.attr("href")));
            if (item.attr("media-type").contains("html") || path.endsWith("html") || path.endsWith(".htm")) {
                archive.html(path).ifPresent(page -> pages.put(path, page));
            }
        }
        return pages;
    }

    /** A page whose headings are those that the navigation names, at their depth; other headings lie below. */
    private static List<Piece> part(Document page, List<EpubContents.Entry> here, boolean unnamed) {
        for (EpubContents.Entry entry : here) {
            Element target = entry.fragment().isEmpty() ? null : page.getElementById(entry.fragment());
            boolean titled = page.select("h1, h2, h3, h4, h5, h6").stream()
                    .anyMatch(heading -> same(heading.text(), entry.title()));
            if (!titled) {
                Element heading = new Element("h1").text(entry.title());
                if (target == null) {
                    page.body().prependChild(heading);
                } else {
                    target.before(heading);
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int depth = here.isEmpty() ? 1 : here.getFirst().depth();
        for (Piece piece : HtmlPieces.of(page.body(), Stylesheet.NONE)) {
            if (!piece.is(Shape.HEADING) || unnamed) {
                pieces.add(piece);
                continue;
            }
            int level = depth + piece.level();
            for (EpubContents.Entry entry : here) {
                if (same(piece.text(), entry.title())) {
                    level = entry.depth();
                    depth = level;
                    break;
                }
            }
            pieces.add(piece.asHeading(level, piece.text()));
        }
        return pieces;
    }

    private static boolean same(String heading, String title) {
        return TitleKey.likeness(TitleKey.of(heading), TitleKey.of(title)) >= 0.85;
    }

    /** Covers, imprints and lists of contents: named so, or next to nothing. */
    private static boolean front(List<EpubContents.Entry> here, List<Piece> part, boolean unnamed) {
        boolean named =
                !here.isEmpty() && here.stream().allMatch(entry -> FRONT.contains(TitleKey.level(entry.title())));
        boolean headed = !part.isEmpty()
                && part.getFirst().is(Shape.HEADING)
                && FRONT.contains(TitleKey.level(part.getFirst().text()));
        int length = part.stream().mapToInt(piece -> piece.text().length()).sum();
        return named || headed || (here.isEmpty() && !unnamed && length < 400);
    }

    /** A page that says nothing but what the file says of itself: title, author, publisher, date. */
    private static boolean titlePage(List<Piece> part, Set<String> named) {
        return !part.isEmpty() && part.stream().allMatch(piece -> named.contains(TitleKey.of(piece.text())));
    }

    private static String first(Document opf, String tag) {
        return opf.getElementsByTag(tag).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}

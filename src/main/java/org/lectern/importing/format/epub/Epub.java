package org.lectern.importing.format.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.format.file.Archive;
import org.lectern.importing.format.marked.HtmlNotes;
import org.lectern.importing.format.marked.HtmlPieces;
import org.lectern.importing.format.marked.Stylesheet;
import org.lectern.importing.format.note.Noting;
import org.lectern.text.UserException;

/** EPUB 2 and 3: the spine's files in order, with the chapters that the navigation names. */
public final class Epub {
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
            "uncopyright",
            "by the same author",
            "other books by the author",
            "newsletter",
            "colophon");
    private static final Pattern SHOP = Pattern.compile(
            "(?:also (?:by|available)|more (?:books )?(?:by|from)|praise for|other (?:books|titles)) .*");

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_FRONT = 400;

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

    public static Draft read(String name, Archive archive, Report report) {
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
        Set<String> named = Stream.of("title", "creator", "contributor", "publisher", "date", "rights")
                .flatMap(name -> opf.getElementsByTag("dc:" + name).stream())
                .map(element -> TitleKey.of(element.text()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        List<List<EpubContents.Entry>> entries = new ArrayList<>();
        List<HtmlPieces.Seen> all = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Set<String> read = new HashSet<>();
        int again = 0;
        for (Element reference : opf.getElementsByTag("itemref")) {
            Element item = manifest.get(reference.attr("idref"));
            if (item == null
                    || reference.attr("linear").equals("no")
                    || item.attr("properties").contains("nav")) {
                continue;
            }
            String path = Archive.normal(folder + Archive.decoded(item.attr("href")));
            if (!read.add(path)) {
                again++;
                continue;
            }
            List<EpubContents.Entry> here =
                    contents.stream().filter(entry -> entry.path().equals(path)).toList();
            Document page = pages.get(path);
            if (page != null) {
                EpubPage.prepare(page, here);
                all.addAll(HtmlPieces.seen(page.body()));
            }
            entries.add(here);
            ends.add(all.size());
        }
        if (again > 0) {
            report.warn("the book's reading order names files again, " + again + (again == 1 ? " time" : " times")
                    + "; each was read once");
        }
        List<Piece> judged = HtmlPieces.judged(all, style());
        List<Piece> pieces = new ArrayList<>();
        int dropped = 0;
        int from = 0;
        for (int i = 0; i < ends.size(); i++) {
            List<EpubContents.Entry> here = entries.get(i);
            List<Piece> part = HtmlNotes.withoutEmptyHeadings(
                    EpubPage.levelled(judged.subList(from, ends.get(i)), here, contents.isEmpty()));
            from = ends.get(i);
            if (front(here, part, contents.isEmpty()) || titlePage(part, named)) {
                dropped++;
            } else {
                pieces.addAll(part);
            }
        }
        while (!pieces.isEmpty() && pieces.getLast().is(Shape.HEADING)) {
            pieces.removeLast();
        }
        if (dropped > 0) {
            report.count("dropped-head", dropped, "cover, title page, imprint or contents");
        }
        return new Draft(first(opf, "dc:title"), first(opf, "dc:creator"), pieces, noting.notes());
    }

    private Stylesheet style() {
        StringBuilder css = new StringBuilder();
        for (Element item : manifest.values()) {
            if (item.attr("media-type").equals("text/css")) {
                archive.bytes(folder + Archive.decoded(item.attr("href")))
                        .ifPresent(bytes -> css.append(new String(bytes, StandardCharsets.UTF_8))
                                .append('\n'));
            }
        }
        return css.isEmpty() ? Stylesheet.NONE : new Stylesheet(css.toString());
    }

    /** All of its pages, those beside the reading order too, where notes may be. */
    private Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        for (Element item : manifest.values()) {
            String path = Archive.normal(folder + Archive.decoded(item.attr("href")));
            boolean page = item.attr("media-type").contains("html") || path.endsWith("html") || path.endsWith(".htm");
            if (page && !pages.containsKey(path)) {
                archive.html(path).ifPresent(parsed -> pages.put(path, parsed));
            }
        }
        return pages;
    }

    /** Covers, imprints and lists of contents: named so, or next to nothing. */
    private static boolean front(List<EpubContents.Entry> here, List<Piece> part, boolean unnamed) {
        boolean named = !here.isEmpty() && here.stream().allMatch(entry -> frontName(entry.title()));
        boolean headed = !part.isEmpty()
                && part.getFirst().is(Shape.HEADING)
                && frontName(part.getFirst().text());
        int length = part.stream().mapToInt(piece -> piece.text().length()).sum();
        return named || headed || (here.isEmpty() && !unnamed && length < LONGEST_FRONT);
    }

    private static boolean frontName(String title) {
        String key = TitleKey.level(title);
        return FRONT.contains(key) || SHOP.matcher(key).matches();
    }

    /**
     * A page that says little but what the file says of itself: title, author, publisher, date. Of other short lines with
     * them, as of a place and a year, no sentence is one.
     */
    private static boolean titlePage(List<Piece> part, Set<String> named) {
        long known = part.stream()
                .filter(piece -> named.contains(TitleKey.of(piece.text())))
                .count();
        int length = part.stream().mapToInt(piece -> piece.text().length()).sum();
        boolean lines = part.stream()
                .allMatch(piece -> piece.text().length() <= LONGEST_LINE
                        && (named.contains(TitleKey.of(piece.text())) || !Sentences.closes(piece.text())));
        return known > 0 && (known == part.size() || (lines && length <= LONGEST_FRONT && known * 4 >= part.size()));
    }

    private static String first(Document opf, String tag) {
        return opf.getElementsByTag(tag).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}

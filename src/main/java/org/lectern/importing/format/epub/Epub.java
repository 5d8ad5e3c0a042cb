package org.lectern.importing.format.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.format.file.Archive;
import org.lectern.importing.format.marked.HtmlNotes;
import org.lectern.importing.format.marked.HtmlPieces;
import org.lectern.importing.format.marked.Stylesheet;
import org.lectern.importing.format.note.Noting;
import org.lectern.importing.repair.DropGuard;
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

    /** What a publisher says of the book, which nobody misses. */
    private static final Pattern IMPRINT =
            Pattern.compile("©|\\bISBN\\b|(?i)rights reserved|\\(c\\) \\d{4}|public domain");

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_FRONT = 400;
    private static final int HEAD = 1_000;

    private final Archive archive;
    private final EpubPackage book;
    private final Report report;

    private Epub(Archive archive, EpubPackage book, Report report) {
        this.archive = archive;
        this.book = book;
        this.report = report;
    }

    /** Whether an archive is a book. */
    public static boolean in(Archive archive) {
        return EpubPackage.in(archive);
    }

    public static Draft read(String name, Archive archive, Report report) {
        if (locked(archive)) {
            throw new UserException(
                    name
                            + ": the book is locked by its seller (DRM), so that its text can't be read; import a copy that isn't");
        }
        return new Epub(archive, EpubPackage.of(name, archive), report).draft();
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

    private Draft draft() {
        List<EpubContents.Entry> contents = EpubContents.of(archive, book);
        List<EpubPackage.@Nullable Part> spine =
                book.spine(contents.stream().map(EpubContents.Entry::path).collect(Collectors.toSet()));
        Map<String, Document> pages = pages(spine);
        Noting noting = new Noting();
        HtmlNotes.tie(pages, noting, report);
        Set<String> named = Stream.of("title", "creator", "contributor", "publisher", "date", "rights")
                .flatMap(name -> book.said(name).stream())
                .map(TitleKey::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        List<List<EpubContents.Entry>> entries = new ArrayList<>();
        List<HtmlPieces.Seen> all = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Set<String> read = new HashSet<>();
        int again = 0;
        for (EpubPackage.@Nullable Part part : spine) {
            if (part == null || part.has("nav")) {
                continue;
            }
            // One file may be named once for each of its chapters.
            if (!read.add(part.path())) {
                again++;
                continue;
            }
            List<EpubContents.Entry> here = contents.stream()
                    .filter(entry -> entry.path().equals(part.path()))
                    .toList();
            Document page = pages.get(part.path());
            if (page == null) {
                lacks(part, here);
            } else {
                report.count("left-out", EpubPage.prepare(page, here), "pictures of which nothing is said");
                all.addAll(HtmlPieces.seen(page.body()));
            }
            entries.add(here);
            ends.add(all.size());
        }
        if (again > 0) {
            report.warn("the book's reading order names files again, " + again + (again == 1 ? " time" : " times")
                    + "; each was read once");
        }
        List<TextPiece> judged = HtmlPieces.judged(all, style());
        List<TextPiece> pieces = new ArrayList<>();
        int dropped = 0;
        int from = 0;
        boolean begun = false;
        report.found(new Draft(first("title"), first("creator"), judged, noting.notes()).words());
        for (int i = 0; i < ends.size(); i++) {
            List<EpubContents.Entry> here = entries.get(i);
            List<TextPiece> part = HtmlNotes.withoutEmptyHeadings(
                    EpubPage.levelled(judged.subList(from, ends.get(i)), here, contents.isEmpty()));
            from = ends.get(i);
            if (front(here, part, contents.isEmpty(), begun) || titlePage(part, named)) {
                dropped++;
                if (part.stream()
                        .noneMatch(piece -> IMPRINT.matcher(piece.text()).find())) {
                    DropGuard.tell("dropped-head", part, "", report);
                }
            } else {
                begun |= !here.isEmpty();
                pieces.addAll(part);
            }
        }
        if (dropped > 0) {
            report.count("dropped-head", dropped, "cover, title page, imprint or contents");
        }
        return new Draft(first("title"), first("creator"), pieces, noting.notes());
    }

    /** Says that a part is not there, or is no text. */
    private void lacks(EpubPackage.Part part, List<EpubContents.Entry> here) {
        String title = here.isEmpty() ? "" : " (“" + here.getFirst().title() + "”)";
        boolean there = book.bytes(part).isPresent();
        if (!there || part.page()) {
            report.warn("the book's part " + part.path() + title
                    + (there ? " is no text; left out" : " is not in the file; its text is missing"));
        } else {
            report.count("left-out", part.path());
        }
    }

    private Stylesheet style() {
        String css = book.style();
        return css.isEmpty() ? Stylesheet.NONE : new Stylesheet(css);
    }

    /** All of its pages, those beside the reading order too, where notes may be. */
    private Map<String, Document> pages(List<EpubPackage.@Nullable Part> spine) {
        Set<String> read = spine.stream()
                .filter(Objects::nonNull)
                .map(EpubPackage.Part::path)
                .collect(Collectors.toSet());
        Map<String, Document> pages = new LinkedHashMap<>();
        for (EpubPackage.Part part : book.parts()) {
            byte[] content =
                    part.page() || read.contains(part.path()) ? book.bytes(part).orElse(null) : null;
            PartFault fault = content == null ? PartFault.BINARY : PartFault.of(content);
            if (content != null
                    && fault != PartFault.BINARY
                    && (part.page() || marked(content))
                    && !pages.containsKey(part.path())) {
                pages.put(part.path(), Archive.html(content));
                if (fault == PartFault.CUT && read.contains(part.path())) {
                    report.warn("the book's part " + part.path() + " is cut off; its end is missing");
                }
            }
        }
        return pages;
    }

    /** Whether it is a page whatever the book's list of parts calls it. */
    private static boolean marked(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.contains("<html") || head.contains("<body") || head.contains("<svg");
    }

    /**
     * Covers, imprints and lists of contents: named so, or next to nothing.
     *
     * @param begun whether a chapter stands before it, which may go on in it
     */
    private static boolean front(List<EpubContents.Entry> here, List<TextPiece> part, boolean unnamed, boolean begun) {
        boolean named = !here.isEmpty() && here.stream().allMatch(entry -> frontName(entry.title()));
        boolean says = part.stream().anyMatch(piece -> piece.is(PieceKind.HEADING));
        boolean headed = !part.isEmpty()
                && part.getFirst().is(PieceKind.HEADING)
                && frontName(part.getFirst().text());
        int length = part.stream().mapToInt(piece -> piece.text().length()).sum();
        boolean goesOn = begun && part.stream().anyMatch(piece -> Sentences.closes(piece.text()));
        return named || headed || (here.isEmpty() && !unnamed && !says && !goesOn && length < LONGEST_FRONT);
    }

    private static boolean frontName(String title) {
        String key = TitleKey.level(title);
        return FRONT.contains(key) || SHOP.matcher(key).matches();
    }

    /**
     * A page that says little but what the file says of itself: title, author, publisher, date. Of other short lines with
     * them, as of a place and a year, no sentence is one.
     */
    private static boolean titlePage(List<TextPiece> part, Set<String> named) {
        long known = part.stream()
                .filter(piece -> named.contains(TitleKey.of(piece.text())))
                .count();
        int length = part.stream().mapToInt(piece -> piece.text().length()).sum();
        boolean lines = part.stream()
                .allMatch(piece -> piece.text().length() <= LONGEST_LINE
                        && (named.contains(TitleKey.of(piece.text())) || !Sentences.closes(piece.text())));
        return known > 0 && (known == part.size() || (lines && length <= LONGEST_FRONT && known * 4 >= part.size()));
    }

    private String first(String name) {
        return book.said(name).stream().findFirst().orElse("");
    }
}

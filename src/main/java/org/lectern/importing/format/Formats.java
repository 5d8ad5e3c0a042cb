package org.lectern.importing.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.epub.Epub;
import org.lectern.importing.format.file.Archive;
import org.lectern.importing.format.file.CharsetDecoding;
import org.lectern.importing.format.file.Mojibake;
import org.lectern.importing.format.file.Signature;
import org.lectern.importing.format.file.Source;
import org.lectern.importing.format.file.Typeset;
import org.lectern.importing.format.mail.Mhtml;
import org.lectern.importing.format.man.ManualPage;
import org.lectern.importing.format.markdown.Markdown;
import org.lectern.importing.format.muse.Muse;
import org.lectern.importing.format.note.NoteList;
import org.lectern.importing.format.note.Noting;
import org.lectern.importing.format.note.PageFoots;
import org.lectern.importing.format.odf.Odt;
import org.lectern.importing.format.pdf.Pdf;
import org.lectern.importing.format.rest.Rest;
import org.lectern.importing.format.rtf.Rtf;
import org.lectern.importing.format.web.Html;
import org.lectern.importing.format.word.Docx;
import org.lectern.importing.format.xml.XmlTexts;
import org.lectern.importing.lines.TextColumns;
import org.lectern.importing.repair.LineRepairs;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** Tells a file's format by its content and reads it. The name only helps where the content could be either. */
public final class Formats {
    public static final int MOST_BYTES = 100_000_000;
    private static final String SANITISED = "sanitised";

    private static final char SOFT_HYPHEN = '\u00ad';
    /** What scanners take the hyphen at a line's end for. */
    private static final char NOT_SIGN = '¬';

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char FIRST_LIGATURE = '\ufb00';
    private static final char LAST_LIGATURE = '\ufb06';
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private Formats() {}

    /**
     * Reads a file.
     *
     * @param name for messages
     * @param without kinds of repair to leave out
     * @throws UserException naming the file and the way out, where it is no text or too large
     */
    public static Source read(String name, byte[] content, Set<String> without, Report report) {
        if (content.length == 0) {
            throw new UserException(name + ": the file is empty; was it saved or copied whole?");
        }
        if (content.length > MOST_BYTES) {
            throw new UserException(
                    name + ": larger than " + MOST_BYTES / 1_000_000 + " MB; split it into parts and import each");
        }
        return switch (source(name, content, without, report)) {
            case Source.Plain plain -> typedNotes(plain);
            case Source.Marked marked -> new Source.Marked(typedNotes(marked.draft()), marked.origin());
        };
    }

    /** Notes that are only typed become footnotes too, where they are surely that. */
    private static Source.Plain typedNotes(Source.Plain plain) {
        Noting noting = new Noting(plain.footnotes());
        List<String> printed = plain.footnotes().isEmpty() ? PageFoots.tied(plain.pages(), noting) : plain.pages();
        List<String> lines = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (String page : printed) {
            lines.addAll(List.of(page.split("\n", -1)));
            ends.add(lines.size());
        }
        List<@Nullable String> tied = NoteList.tied(lines, true, noting);
        if (noting.notes().size() == plain.footnotes().size()) {
            return plain;
        }
        List<String> pages = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            pages.add(tied.subList(from, end).stream().filter(Objects::nonNull).collect(Collectors.joining("\n")));
            from = end;
        }
        return plain.saying(pages, noting.notes());
    }

    private static Draft typedNotes(Draft draft) {
        Noting noting = new Noting(draft.footnotes());
        List<String> texts = draft.pieces().stream().map(TextPiece::text).toList();
        List<@Nullable String> tied = NoteList.tied(texts, false, noting);
        if (noting.notes().size() == draft.footnotes().size()) {
            return draft;
        }
        List<TextPiece> pieces = new ArrayList<>();
        for (int i = 0; i < tied.size(); i++) {
            String text = tied.get(i);
            if (text != null) {
                pieces.add(draft.pieces().get(i).saying(text));
            }
        }
        return draft.with(pieces).noting(noting.notes());
    }

    private static Source source(String name, byte[] content, Set<String> without, Report report) {
        return switch (Signature.of(content)) {
            case TEXT -> text(name, content, without, report);
            case PDF -> pdf(Pdf.read(name, content, without, report), report);
            case ZIP -> archive(name, Archive.open(name, content), report);
            case RTF -> new Source.Marked(Rtf.read(name, content, report));
            case OLE -> refuse(name, "an old Word file; save it as DOCX, HTML or text and import that");
            case BINARY ->
                refuse(name, "not a text (it holds binary data); give a text, Markdown, HTML, EPUB, DOCX or PDF file");
        };
    }

    private static Source pdf(Source.Plain pdf, Report report) {
        List<String> pages = new ArrayList<>();
        for (String page : pdf.pages()) {
            pages.add(String.join("\n", sanitised(page, report)));
        }
        return pdf.saying(pages, pdf.footnotes());
    }

    private static Source archive(String name, Archive archive, Report report) {
        if (Epub.in(archive)) {
            return new Source.Marked(Epub.read(name, archive, report));
        }
        if (Docx.in(archive)) {
            return new Source.Marked(Docx.read(name, archive, report));
        }
        if (archive.has("content.xml") && archive.has("mimetype")) {
            return new Source.Marked(Odt.read(name, archive, report));
        }
        String inner = archive.inner();
        return refuse(
                name,
                inner.isEmpty()
                        ? "an archive that is no EPUB, DOCX or ODT; unpack it and import the texts in it"
                        : "an archive with another file to unpack in it (" + inner
                                + "); unpack it and import that, or the folder it is in");
    }

    private static Source refuse(String name, String why) {
        throw new UserException(name + ": " + why);
    }

    private static Source text(String name, byte[] content, Set<String> without, Report report) {
        CharsetDecoding.Decoded decoded = CharsetDecoding.decode(content);
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            report.count(CharsetDecoding.DECODED, decoded.charset().displayName(Locale.ROOT));
        }
        String raw = decoded.text();
        if (binary(raw)) {
            return refuse(
                    name, "not a text (it holds binary data); give a text, Markdown, HTML, EPUB, DOCX or PDF file");
        }
        if (Mhtml.looksLike(raw)) {
            return new Source.Marked(Html.read(Mhtml.page(name, content), report), Origin.WEB_PAGE);
        }
        if (Odt.flat(raw)) {
            return new Source.Marked(Odt.readFlat(name, raw, report));
        }
        Optional<Draft> xml = XmlTexts.read(raw, report);
        if (xml.isPresent()) {
            return new Source.Marked(xml.get());
        }
        if (Html.looksLike(raw)) {
            return new Source.Marked(Html.read(content, report), Origin.WEB_PAGE);
        }
        List<String> pages = TextColumns.read(sanitised(NoteSign.without(Mojibake.mended(raw, report)), report));
        if (pages.stream().allMatch(String::isBlank)) {
            return refuse(name, "there is no text in it");
        }
        String whole = String.join("\n", pages);
        Optional<Draft> marked = marked(whole);
        if (marked.isPresent()) {
            return new Source.Marked(marked.get());
        }
        return Markdown.looksLike(name, whole)
                ? new Source.Marked(Markdown.read(LineRepairs.inOrder(pages, without, report), report), Origin.MARKDOWN)
                : new Source.Plain(pages, "", "", List.of(), Typeset.NOT);
    }

    /** A text in a mark-up that is no Markdown, though much of it looks so. */
    private static Optional<Draft> marked(String text) {
        if (Muse.looksLike(text)) {
            return Optional.of(Muse.read(text));
        }
        if (ManualPage.looksLike(text)) {
            return Optional.of(ManualPage.read(text));
        }
        return Rest.looksLike(text) ? Optional.of(Rest.read(text)) : Optional.empty();
    }

    private static List<String> sanitised(String raw, Report report) {
        int harmful = 0;
        int replaced = 0;
        boolean softHyphens = false;
        boolean heldSpaces = false;
        boolean ligatures = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            softHyphens |= c == SOFT_HYPHEN || c == NOT_SIGN;
            heldSpaces |= c == NO_BREAK_SPACE;
            ligatures |= c >= FIRST_LIGATURE && c <= LAST_LIGATURE;
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            boolean hidden = (c >= '\u202a' && c <= '\u202e')
                    || (c >= '\u2066' && c <= '\u2069')
                    || c == '\u200b'
                    || c == '\u00ad';
            harmful += control || hidden ? 1 : 0;
            replaced += c == '\ufffd' ? 1 : 0;
        }
        report.count(SANITISED, harmful, "control characters and invisible signs taken out");
        if (replaced > 0) {
            report.warn(replaced + " characters could not be read; they stand as \ufffd");
        }
        List<String> pages = new ArrayList<>();
        for (String page : raw.split("\f", -1)) {
            String bare = ligatures ? parted(page) : page;
            String text = Sanitizer.text(softHyphens ? hyphened(bare) : bare);
            pages.add(heldSpaces ? text.replace(NO_BREAK_SPACE, ' ') : text);
        }
        return pages;
    }

    /** Letters that type joins, as {@code ﬁ}, each by itself. */
    private static String parted(String page) {
        StringBuilder parted = new StringBuilder(page.length() + 16);
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
                parted.append(LIGATURES.get(c - FIRST_LIGATURE));
            } else {
                parted.append(c);
            }
        }
        return parted.toString();
    }

    /** A soft hyphen that breaks a word becomes one that shows. */
    private static String hyphened(String page) {
        return page.replace("\u00ad\r\n", "-\n")
                .replace("\u00ad\n", "-\n")
                .replace("¬\r\n", "-\n")
                .replace("¬\n", "-\n");
    }

    /** More than one character in fifty is a control that no text has. */
    private static boolean binary(String text) {
        int controls = 0;
        int length = Math.min(text.length(), 1_000_000);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u001b') || c == '\ufffd') {
                controls++;
            }
        }
        return controls > 4 && controls * 50L > length;
    }
}

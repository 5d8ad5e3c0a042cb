package org.lectern.handout.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;
import org.lectern.text.UserException;

/** The formats in which a handout is written. */
public enum HandoutFormat {
    MARKDOWN("md"),
    TEXT("txt"),
    HTML("html"),
    JSON("json"),
    PDF("pdf"),
    DOCX("docx"),
    ODT("odt");

    private final String word;

    HandoutFormat(String word) {
        this.word = word;
    }

    /** The format's name in commands, which is a file's extension too. */
    public String word() {
        return word;
    }

    /** Whether the file is text, that a terminal can show. */
    public boolean text() {
        return switch (this) {
            case MARKDOWN, TEXT, HTML, JSON -> true;
            case PDF, DOCX, ODT -> false;
        };
    }

    /** The whole file, in UTF-8 where it is text, by the program's own templates. */
    public byte[] bytes(Handout handout) {
        return print(handout, Templates.shipped(), Paper.EITHER).bytes();
    }

    /**
     * The whole file, in UTF-8 where it is text.
     *
     * @param paper for the formats that have pages
     */
    public Printed print(Handout handout, Templates templates, Paper paper) {
        return switch (writer()) {
            case HandoutWriter text ->
                new Printed(text.write(handout, templates).getBytes(StandardCharsets.UTF_8), handout);
            case PagedWriter paged -> {
                paper.refuseUnlessABooklet(handout.edition() == Edition.BOOKLET);
                yield paged.print(handout, templates, paper);
            }
        };
    }

    /** Whether the file says how large its pages are. */
    public boolean paged() {
        return writer() instanceof PagedWriter;
    }

    private FormatWriter writer() {
        return switch (this) {
            case MARKDOWN -> new MarkdownWriter();
            case TEXT -> new TextWriter();
            case HTML -> new HtmlWriter();
            case JSON -> new JsonWriter();
            case PDF -> (PagedWriter) (handout, templates, paper) -> new PdfWriter(templates, paper).print(handout);
            case DOCX -> new DocxWriter();
            case ODT -> new OdtWriter();
        };
    }

    /** A name for the file: {@code session-4.md}, {@code session-4-facilitator.md}. */
    public String fileName(int session, Edition edition) {
        String which = edition == Edition.MEMBER ? "" : "-" + edition.word();
        return "session-" + session + which + "." + word;
    }

    /** The format of that name or extension, whatever its case; refuses others with those there are. */
    public static HandoutFormat of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.word.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UserException(word + ": no such format; there are "
                        + Arrays.stream(values()).map(HandoutFormat::word).collect(Collectors.joining(", "))));
    }
}

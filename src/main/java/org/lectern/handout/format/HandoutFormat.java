package org.lectern.handout.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
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

    /** The whole file, in UTF-8 where it is text. */
    public byte[] bytes(Handout handout) {
        return switch (this) {
            case MARKDOWN -> utf8(new MarkdownWriter(), handout);
            case TEXT -> utf8(new TextWriter(), handout);
            case HTML -> utf8(new HtmlWriter(), handout);
            case JSON -> utf8(new JsonWriter(), handout);
            case PDF -> new PdfWriter().write(handout);
            case DOCX -> new DocxWriter().write(handout);
            case ODT -> new OdtWriter().write(handout);
        };
    }

    /** A name for the file: {@code session-4.md}, {@code session-4-facilitator.md}. */
    public String fileName(Handout handout) {
        String edition = handout.edition() == Edition.MEMBER
                ? ""
                : "-" + handout.edition().word();
        return "session-" + handout.meeting().number() + edition + "." + word;
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

    private static byte[] utf8(HandoutWriter writer, Handout handout) {
        return writer.write(handout).getBytes(StandardCharsets.UTF_8);
    }
}

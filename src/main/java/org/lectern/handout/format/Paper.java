package org.lectern.handout.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.lectern.text.UserException;

/**
 * What a handout is printed on. Lines are as long on A4 as on Letter; a page is as high as its own paper lets it be. Where nobody
 * said which it is, a page is A4 and what is printed lies where Letter has paper too. A5 and half-letter are for a booklet's pages
 * one by one, tagged as they are read, instead of two by two on sheets.
 */
public enum Paper {
    EITHER("either", 210, 297, 20, 33, 231, "", ""),
    A4("a4", 210, 297, 20, 26, 251, "@page { margin: 20mm 20mm 26mm }", ""),
    LETTER(
            "letter",
            215.9,
            279.4,
            22.95,
            24.2,
            233.4,
            "@page { size: 215.9mm 279.4mm; margin: 20mm 22.95mm 26mm }",
            "@page { size: 139.7mm 215.9mm; margin: 20.95mm %s }"),
    A5("a5", 148, 210, 14, 18, 174, "", ""),
    HALF_LETTER("half-letter", 139.7, 215.9, 9.85, 20.95, 174, "", LETTER.half);

    /** How much of the margin at its end a page leaves for what is said below its text, in millimetres. */
    private static final double FOOT = 16;

    /** What a printer can't print on at a page's edge, in millimetres, and a little more. */
    private static final double EDGE = 8;

    private final String word;
    private final double width;
    private final double height;
    private final double side;
    private final double end;
    private final double text;
    private final String page;
    private final String half;

    Paper(String word, double width, double height, double side, double end, double text, String page, String half) {
        this.word = word;
        this.width = width;
        this.height = height;
        this.side = side;
        this.end = end;
        this.text = text;
        this.page = page;
        this.half = half;
    }

    public String word() {
        return word;
    }

    /** How wide a page is, in millimetres. */
    double width() {
        return width;
    }

    /** How high a page is, in millimetres. */
    double height() {
        return height;
    }

    /** How wide the margin at the left and at the right is, in millimetres. */
    double side() {
        return side;
    }

    /** How high the margin above and below the text is, in millimetres. */
    double end() {
        return end;
    }

    /** How high the text of a page set in type is at the most, in millimetres. */
    double text() {
        return text;
    }

    /** How far above the page's lower edge what is said below its text ends, in millimetres. */
    double foot() {
        return Math.max(EDGE, end - FOOT);
    }

    /** What a style sheet for A4 says besides. */
    String page() {
        return page;
    }

    /** What a booklet's style sheet for A5 says besides, its text being so many millimetres narrower than that. */
    String half(double margin) {
        return half.replace("%s", String.format(Locale.ROOT, "%.2fmm", margin - 4.15));
    }

    /** What to do instead for who wants something else than a booklet on a booklet's page. */
    public void refuseUnlessABooklet(boolean booklet) {
        if (!booklet && sheet().isEmpty()) {
            throw new UserException(word + ": that is for a booklet's pages one by one; say --paper a4 or letter");
        }
    }

    /** A sheet that takes two of a booklet's pages; empty where they are wanted one by one. */
    Optional<PDRectangle> sheet() {
        return switch (this) {
            case EITHER, A4 -> Optional.of(across(PDRectangle.A4));
            case LETTER -> Optional.of(across(PDRectangle.LETTER));
            case A5, HALF_LETTER -> Optional.empty();
        };
    }

    /** The paper of that name, whatever its case; refuses others with those there are. */
    public static Paper of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(paper -> paper.word.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UserException(word + ": no such paper; there are "
                        + Arrays.stream(values()).map(Paper::word).collect(Collectors.joining(", "))));
    }

    private static PDRectangle across(PDRectangle upright) {
        return new PDRectangle(/* width= */ upright.getHeight(), /* height= */ upright.getWidth());
    }
}

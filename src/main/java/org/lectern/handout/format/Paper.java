package org.lectern.handout.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.lectern.text.UserException;

/** What a PDF is printed on. What is printed is as wide and high on either, so that lines and pages are the same. */
public enum Paper {
    A4("a4", "", ""),
    LETTER(
            "letter",
            "@page { size: 215.9mm 279.4mm; margin: 24.2mm 22.95mm }",
            "@page { size: 139.7mm 215.9mm; margin: 20.95mm %s }");

    private final String word;
    private final String page;
    private final String half;

    Paper(String word, String page, String half) {
        this.word = word;
        this.page = page;
        this.half = half;
    }

    public String word() {
        return word;
    }

    /** What a style sheet for A4 says besides. */
    String page() {
        return page;
    }

    /** What a booklet's style sheet for A5 says besides, its text being so many millimetres narrower than that. */
    String half(double margin) {
        return half.replace("%s", String.format(Locale.ROOT, "%.2fmm", margin - 4.15));
    }

    /** A sheet that takes two of a booklet's pages. */
    PDRectangle sheet() {
        return switch (this) {
            case A4 -> across(PDRectangle.A4);
            case LETTER -> across(PDRectangle.LETTER);
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

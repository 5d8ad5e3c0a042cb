package org.lectern.handout.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.lectern.text.UserException;

/**
 * What a PDF is printed on. What is printed is as wide and high on A4 and Letter, so that lines and pages are the same. A5
 * and half-letter are for a booklet's pages one by one, tagged as they are read, instead of two by two on sheets.
 */
public enum Paper {
    A4("a4", "", ""),
    LETTER(
            "letter",
            "@page { size: 215.9mm 279.4mm; margin: 24.2mm 22.95mm }",
            "@page { size: 139.7mm 215.9mm; margin: 20.95mm %s }"),
    A5("a5", "", ""),
    HALF_LETTER("half-letter", "", LETTER.half);

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

    /** What to do instead for who wants something else than a booklet on a booklet's page. */
    void refuseUnlessABooklet(boolean booklet) {
        if (!booklet && sheet().isEmpty()) {
            throw new UserException(word + ": that is for a booklet's pages one by one; say --paper a4 or letter");
        }
    }

    /** A sheet that takes two of a booklet's pages; empty where they are wanted one by one. */
    Optional<PDRectangle> sheet() {
        return switch (this) {
            case A4 -> Optional.of(across(PDRectangle.A4));
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

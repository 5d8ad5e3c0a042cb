package org.lectern.handout.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Letters of a page that lie on one another, or outside the part of the paper that a printer reaches. For tests. */
final class Overlap {
    /** Points that a letter may reach into another's place. */
    private static final float NEAR = 1.6f;
    /** What a printer leaves white. */
    private static final float PRINTABLE_EDGE = 8 * 72 / 25.4f;

    private Overlap() {}

    /** In words, two letters each; none where all is well. */
    static List<String> on(List<TextPosition> page) {
        List<TextPosition> letters = page.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
                .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            TextPosition one = letters.get(i);
            for (int j = i + 1; j < letters.size(); j++) {
                TextPosition other = letters.get(j);
                if (other.getYDirAdj() - other.getHeightDir() > one.getYDirAdj() - NEAR) {
                    if (other.getYDirAdj() - one.getYDirAdj() > 40) {
                        break;
                    }
                    continue;
                }
                float across = Math.min(right(one), right(other)) - Math.max(one.getXDirAdj(), other.getXDirAdj());
                if (across > NEAR) {
                    found.add("“%s” and “%s” at %.0f, %.0f"
                            .formatted(one.getUnicode(), other.getUnicode(), other.getXDirAdj(), other.getYDirAdj()));
                }
            }
        }
        return found;
    }

    /** Letters nearer to an edge than a printer reaches. */
    static List<String> outside(List<TextPosition> page, float[] size) {
        return page.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .filter(letter -> letter.getXDirAdj() < PRINTABLE_EDGE
                        || right(letter) > size[0] - PRINTABLE_EDGE
                        || letter.getYDirAdj() - letter.getHeightDir() < PRINTABLE_EDGE
                        || letter.getYDirAdj() > size[1] - PRINTABLE_EDGE)
                .map(TextPosition::getUnicode)
                .toList();
    }

    private static float right(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }
}

package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.NoteSign;

/** The words of a page, from its glyphs in the order in which they are drawn. */
final class PdfWords {
    /** The direction of glyphs that run neither along the page nor across it. */
    private static final int ASLANT = -1;

    private static final double LEAST_SLANT = 8;
    private static final int BOLD = 600;
    private static final double BACK = 0.15;

    private PdfWords() {}

    /** Which way most of the glyphs run. */
    static int direction(List<TextPosition> glyphs) {
        Map<Integer, Integer> times = new HashMap<>();
        glyphs.forEach(glyph -> times.merge(direction(glyph), 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** 0, 90, 180 or 270 degrees, or a direction of its own for what is set aslant. */
    static int direction(TextPosition glyph) {
        double angle = Math.toDegrees(Math.atan2(
                glyph.getTextMatrix().getShearY(), glyph.getTextMatrix().getScaleX()));
        double off = Math.abs(angle) % 90;
        return off > LEAST_SLANT && off < 90 - LEAST_SLANT ? ASLANT : Math.round(glyph.getDir());
    }

    static List<PdfWord> of(List<TextPosition> glyphs) {
        List<PdfWord> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        TextPosition first = null;
        TextPosition last = null;
        for (TextPosition glyph : glyphs) {
            String sign = glyph.getUnicode();
            boolean blank = sign == null || sign.isBlank();
            if (first != null && last != null && (blank || parted(last, glyph))) {
                add(words, text, first, last);
                first = null;
            }
            if (!blank) {
                first = first == null ? glyph : first;
                last = glyph;
                text.append(NoteSign.without(sign));
            }
        }
        if (first != null && last != null) {
            add(words, text, first, last);
        }
        return words;
    }

    private static boolean parted(TextPosition last, TextPosition next) {
        double size = Math.max(1, size(last));
        double gap = next.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
        double space = last.getWidthOfSpace() > 0 ? last.getWidthOfSpace() * 0.5 : size * 0.2;
        double wide = Math.min(space, size * 0.15);
        return Math.abs(next.getYDirAdj() - last.getYDirAdj()) > size * 0.12
                || Math.abs(size(next) - size) > size * 0.15
                || gap > Math.max(wide, size * 0.1)
                || gap < -size
                || backwards(last, next);
    }

    /** Whether a letter stands in front of the one that was drawn before it, in a script that runs to the right. */
    private static boolean backwards(TextPosition last, TextPosition next) {
        return next.getXDirAdj() < last.getXDirAdj() - size(last) * BACK
                && !toTheLeft(last.getUnicode())
                && !toTheLeft(next.getUnicode());
    }

    private static boolean toTheLeft(@Nullable String sign) {
        byte way = sign == null || sign.isEmpty()
                ? Character.DIRECTIONALITY_UNDEFINED
                : Character.getDirectionality(sign.codePointAt(0));
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static double size(TextPosition glyph) {
        double size = glyph.getYScale();
        return size > 0 && size < 1_000 ? size : Math.max(1, glyph.getHeightDir());
    }

    private static void add(List<PdfWord> words, StringBuilder text, TextPosition first, TextPosition last) {
        if (!text.toString().isBlank()) {
            words.add(new PdfWord(
                    text.toString(),
                    first.getXDirAdj(),
                    first.getYDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    size(first),
                    bold(first.getFont()),
                    face(first.getFont())));
        }
        text.setLength(0);
    }

    private static boolean bold(@Nullable PDFont font) {
        if (font == null) {
            return false;
        }
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
    }

    /** Its name without the letters that a subset has in front. */
    private static String face(@Nullable PDFont font) {
        return font == null ? "" : String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "");
    }
}

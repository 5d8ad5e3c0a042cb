package org.lectern.tui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;

/** Markdown shown lightly: what it means shows, and its marks stay where they were typed. */
final class LightMarkdown {
    private static final Pattern HEADING = Pattern.compile("#{1,6} ");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}>");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)]) ");
    private static final Pattern INLINE =
            Pattern.compile("(?<code>`[^`]+`)|(?<strong>\\*\\*[^*\\s][^*]*\\*\\*|__[^_\\s][^_]*__)"
                    + "|(?<emphasis>\\*[^*\\s][^*]*\\*|(?<![\\p{L}\\p{N}])_[^_\\s][^_]*_(?![\\p{L}\\p{N}]))"
                    + "|(?<link>https?://\\S+)");

    /** Longer lines are left plain. */
    private static final int LONGEST = 10_000;

    private LightMarkdown() {}

    /** A run of a line that has a style of its own. */
    record Span(int from, int to, CellStyle style) {}

    /** Whether a place in the text lies between two fences of code. */
    static boolean fenced(String text, int lineStart) {
        boolean in = false;
        for (int at = 0; at >= 0 && at < lineStart; ) {
            in ^= text.startsWith("```", at);
            int newline = text.indexOf("\n```", at);
            at = newline < 0 ? -1 : newline + 1;
        }
        return in;
    }

    /** The spans of a whole line, from its beginning on; a later one stands over an earlier one. */
    static List<Span> spans(String line, boolean fenced) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        if (fenced || line.startsWith("```")) {
            return List.of(new Span(0, line.length(), CellStyle.of(ScreenRole.NOTE)));
        }
        if (HEADING.matcher(line).lookingAt()) {
            return List.of(
                    new Span(0, line.length(), CellStyle.of(ScreenRole.HEADING).inBold()));
        }
        List<Span> spans = new ArrayList<>();
        if (QUOTE.matcher(line).lookingAt()) {
            spans.add(new Span(
                    0, line.length(), CellStyle.of(ScreenRole.QUOTATION).inItalic()));
        }
        Matcher item = ITEM.matcher(line);
        if (item.lookingAt()) {
            spans.add(new Span(0, item.end(), CellStyle.of(ScreenRole.KEY).inBold()));
        }
        Matcher inline = INLINE.matcher(line);
        while (inline.find()) {
            spans.add(new Span(inline.start(), inline.end(), style(inline)));
        }
        return spans;
    }

    private static CellStyle style(Matcher inline) {
        if (inline.group("strong") != null) {
            return CellStyle.of(ScreenRole.TEXT).inBold();
        }
        if (inline.group("emphasis") != null) {
            return CellStyle.of(ScreenRole.TEXT).inItalic();
        }
        return inline.group("code") != null
                ? CellStyle.of(ScreenRole.NOTE)
                : CellStyle.of(ScreenRole.TEXT).underlined();
    }
}

package org.lectern.importing.format.markdown;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;

/** Markdown (CommonMark), with front matter. */
public final class Markdown {
    private static final int DEEPEST = 40;
    private static final int SAMPLE = 200_000;

    private Markdown() {}

    public static Draft read(String text, Report report) {
        FrontMatter front = FrontMatter.of(text);
        Node document = Parser.builder()
                .maxOpenBlockParsers(DEEPEST)
                .extensions(List.of(
                        FootnotesExtension.builder().inlineFootnotes(true).build()))
                .build()
                .parse(MarkdownDialects.common(front.body()));
        MarkdownPieces reader = new MarkdownPieces(report);
        List<TextPiece> pieces = reader.of(document);
        String author = front.value("author");
        return new Draft(
                front.value("title"), author.isEmpty() ? front.value("authors") : author, pieces, reader.footnotes());
    }

    /** Whether a text is Markdown, by the marks it bears; its name counts as one. */
    public static boolean looksLike(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        int marks = lower.endsWith(".md") || lower.endsWith(".markdown") ? 2 : 0;
        marks += FrontMatter.of(text).present() ? 3 : 0;
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String before = "";
        boolean underlined = false;
        for (String line : sample.split("\n", -1)) {
            String stripped = line.strip();
            if (atx(line)) {
                marks += 2;
            } else if (stripped.length() >= 3 && before.length() >= 3 && underline(stripped)) {
                // Plain texts underline their titles too: that alone says nothing, however often.
                marks += underlined ? 0 : 1;
                underlined = true;
            } else if (fence(stripped)) {
                marks += 1;
            }
            if (stripped.contains("](http") || pair(stripped, "**")) {
                marks += 1;
            }
            if (marks >= 3) {
                return true;
            }
            before = stripped;
        }
        return false;
    }

    private static boolean atx(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level >= 1
                && level <= 6
                && level + 1 < line.length()
                && line.charAt(level) == ' '
                && Character.isLetterOrDigit(line.charAt(level + 1));
    }

    private static boolean underline(String line) {
        return line.chars().allMatch(c -> c == '=') || (line.chars().allMatch(c -> c == '-') && line.length() >= 4);
    }

    /** Tildes alone are as often a line under a title. */
    private static boolean fence(String line) {
        return line.startsWith("```") || (line.startsWith("~~~") && Character.isLetter(line.charAt(line.length() - 1)));
    }

    private static boolean pair(String line, String mark) {
        int first = line.indexOf(mark);
        return first >= 0 && line.indexOf(mark, first + mark.length() + 1) > 0 && !line.startsWith("***");
    }
}

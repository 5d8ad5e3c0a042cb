package org.lectern.importing.format.man;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;

/** A manual page as it is printed: a head line that names it at both ends, sections at the margin, text set in below them. */
public final class ManualPage {
    private static final Pattern HEAD = Pattern.compile("(\\S+\\(\\d\\w*\\))\\s{2,}.*\\s\\1\\s*");
    private static final Pattern SECTION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N} ,'/-]{1,60}");
    private static final Pattern SUBSECTION = Pattern.compile(" {2,4}\\p{L}.{0,70}");
    private static final int TEXT = 7;

    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    private ManualPage() {}

    public static boolean looksLike(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().stream()
                        .anyMatch(line -> HEAD.matcher(line).matches())
                && text.lines().anyMatch(line -> line.strip().equals("NAME") && line.startsWith("N"));
    }

    public static Draft read(String text) {
        ManualPage page = new ManualPage();
        String title = "";
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String name = line.strip();
            Matcher head = HEAD.matcher(name);
            if (head.matches()) {
                title = head.group(1);
            } else if (!title.isEmpty() && name.endsWith("  " + title) && !line.startsWith(" ")) {
                page.end();
            } else {
                page.line(line);
            }
        }
        page.end();
        return new Draft(title, "", page.pieces);
    }

    private void line(String line) {
        if (line.isBlank()) {
            end();
        } else if (SECTION.matcher(line).matches()) {
            end();
            pieces.add(TextPiece.heading(2, line.strip()));
        } else if (SUBSECTION.matcher(line).matches() && indent(line) < TEXT) {
            end();
            pieces.add(TextPiece.heading(3, line.strip()));
        } else {
            if (!open.isEmpty() && indent(line) <= TEXT && indent(open.getLast()) > indent(line)) {
                end();
            }
            open.add(line.stripTrailing());
        }
    }

    /** A paragraph; an option with what is set in below it is an item. */
    private void end() {
        if (!open.isEmpty()) {
            boolean option = indent(open.getFirst()) == TEXT
                    && open.getFirst().strip().startsWith("-")
                    && (open.size() == 1 || indent(open.getLast()) > TEXT);
            boolean set = open.stream().allMatch(line -> indent(line) > TEXT)
                    && !pieces.isEmpty()
                    && pieces.getLast().is(PieceKind.LIST_ITEM);
            StringBuilder text = new StringBuilder();
            open.forEach(line ->
                    text.append(text.isEmpty() ? "" : " ").append(line.strip().replaceAll(" {2,}", " ")));
            pieces.add(TextPiece.marked(option || set ? PieceKind.LIST_ITEM : PieceKind.TEXT, text.toString()));
            open.clear();
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}

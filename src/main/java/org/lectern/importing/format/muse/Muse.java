package org.lectern.importing.format.muse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;

/**
 * Emacs Muse as Text::Amuse reads it: directives at the top, headings of one to five asterisks, blocks in tags, lists, notes.
 * Belongs to the thread that reads it.
 */
public final class Muse {
    private static final Pattern DIRECTIVE = Pattern.compile("#([A-Za-z][A-Za-z0-9_-]*)(?:\\s+(.*))?");
    private static final Pattern HEADING = Pattern.compile("(\\*{1,5})\\s+(\\S.*)");
    private static final Pattern ORNAMENT = Pattern.compile("[*\\s_~–—-]{3,}");
    private static final Pattern TAG = Pattern.compile(
            "<(/?)(quote|verse|center|right|example|play|comment|biblio|literal)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM =
            Pattern.compile("\\s+((?:-|\\d{1,3}\\.|[a-zA-Z]\\.|[ivxlcIVXLC]{1,6}\\.)\\s+)(\\S.*)");
    private static final Pattern TERM = Pattern.compile("\\s+(\\S.*?)\\s+::\\s+(\\S.*)");
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\]\\[]*)](?:\\[([^\\]]*)])?]");
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:em|strong|code|verbatim|sub|sup|del|i|b|non|class)>|<br ?/?>", Pattern.CASE_INSENSITIVE);
    private static final int MOST_DIRECTIVES = 60;

    private final Map<String, String> said = new HashMap<>();
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private PieceKind shape = PieceKind.TEXT;
    private String item = "";

    private Muse() {}

    /** Whether a text begins with directives, a title among them, and nothing else. */
    public static boolean looksLike(String text) {
        boolean titled = false;
        int seen = 0;
        for (String line : (Iterable<String>) text.lines().limit(MOST_DIRECTIVES)::iterator) {
            Matcher directive = DIRECTIVE.matcher(line.strip());
            if (line.isBlank() && seen > 0) {
                break;
            }
            if (!line.isBlank() && !directive.matches() && !(seen > 0 && line.startsWith(" "))) {
                return titled && seen > 1;
            }
            if (directive.matches()) {
                seen++;
                titled |= directive.group(1).equalsIgnoreCase("title") && directive.group(2) != null;
            }
        }
        return titled;
    }

    public static Draft read(String text) {
        Muse muse = new Muse();
        List<String> lines = text.lines().toList();
        int from = muse.directives(lines);
        boolean hidden = false;
        for (String line : lines.subList(from, lines.size())) {
            Matcher tag = TAG.matcher(line.strip());
            if (tag.matches() && tag.group(2).equalsIgnoreCase("comment")) {
                hidden = tag.group(1).isEmpty();
            } else if (!hidden && !line.startsWith(";")) {
                muse.line(line, tag);
            }
        }
        muse.end();
        return new Draft(plain(muse.said("title")), plain(muse.said("author")), muse.pieces);
    }

    private String said(String name) {
        return said.getOrDefault(name, said.getOrDefault(name + "s", ""));
    }

    /** Takes the directives at the top; the index of the line behind them. */
    private int directives(List<String> lines) {
        String last = "";
        int at = 0;
        for (; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher directive = DIRECTIVE.matcher(line);
            if (directive.matches()) {
                last = directive.group(1).toLowerCase(Locale.ROOT);
                said.put(
                        last,
                        directive.group(2) == null ? "" : directive.group(2).strip());
            } else if (!line.isBlank() && !last.isEmpty() && line.startsWith(" ")) {
                said.merge(last, line.strip(), (one, other) -> one + " " + other);
            } else if (!line.isBlank()) {
                break;
            }
        }
        return at;
    }

    private void line(String line, Matcher tag) {
        if (tag.matches()) {
            end();
            shape = tag.group(1).isEmpty() ? shape(tag.group(2).toLowerCase(Locale.ROOT)) : PieceKind.TEXT;
            return;
        }
        if (shape == PieceKind.PREFORMATTED || shape == PieceKind.VERSE) {
            if (line.isBlank() && shape == PieceKind.VERSE) {
                end();
            } else {
                open.add(line.stripTrailing());
            }
            return;
        }
        if (line.isBlank()) {
            end();
            return;
        }
        Matcher heading = HEADING.matcher(line);
        Matcher found = ITEM.matcher(line);
        Matcher term = TERM.matcher(line);
        if (line.startsWith(">")) {
            verse(line);
        } else if (ORNAMENT.matcher(line).matches()) {
            end();
            pieces.add(TextPiece.marked(PieceKind.RULE, ""));
        } else if (heading.matches()) {
            end();
            pieces.add(TextPiece.heading(heading.group(1).length(), plain(heading.group(2))));
        } else if (line.contains(" | ") || line.strip().matches("\\|.*\\|")) {
            end();
            pieces.add(TextPiece.marked(PieceKind.ROW, row(line)));
        } else if (term.matches()) {
            end();
            open.add(term.group(1) + ": " + term.group(2));
            item = " ";
        } else if (found.matches()) {
            end();
            item = found.group(1).strip().equals("-") ? " " : found.group(1).strip() + " ";
            open.add(found.group(2));
        } else {
            open.add(line.strip());
        }
    }

    private void verse(String line) {
        if (!open.isEmpty() && !item.equals(">")) {
            end();
        }
        item = ">";
        open.add(line.substring(1).strip());
    }

    private static String row(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.strip().split("\\|+", -1)) {
            if (!cell.isBlank()) {
                cells.add(plain(cell));
            }
        }
        return String.join(" · ", cells);
    }

    private static PieceKind shape(String tag) {
        return switch (tag) {
            case "quote", "biblio" -> PieceKind.QUOTATION;
            case "verse", "play" -> PieceKind.VERSE;
            case "example", "literal" -> PieceKind.PREFORMATTED;
            default -> PieceKind.TEXT;
        };
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        String lines = String.join("\n", open);
        String text = plain(String.join(" ", open));
        if (shape == PieceKind.PREFORMATTED) {
            pieces.add(TextPiece.marked(shape, lines.stripTrailing()));
        } else if (shape == PieceKind.VERSE || item.equals(">")) {
            pieces.add(TextPiece.marked(
                    PieceKind.VERSE,
                    open.stream()
                            .map(line -> line.startsWith("> ") ? line.substring(2) : line)
                            .map(Muse::plain)
                            .reduce((a, b) -> a + "\n" + b)
                            .orElse("")));
        } else if (!item.isEmpty() && shape == PieceKind.TEXT) {
            pieces.add(TextPiece.marked(PieceKind.LIST_ITEM, item.stripLeading() + text));
        } else if (!text.isBlank()) {
            pieces.add(TextPiece.marked(shape, text));
        }
        open.clear();
        item = "";
    }

    /** Words without the marks of emphasis and of links. */
    private static String plain(@Nullable String marked) {
        String text = marked == null ? "" : marked;
        text = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(words(link.group(1), link.group(2))));
        text = INLINE.matcher(text).replaceAll("");
        text = text.replaceAll("(?<![\\p{L}\\p{N}*])\\*{1,3}(?=\\S)(.+?)(?<=\\S)\\*{1,3}(?![\\p{L}\\p{N}*])", "$1");
        text = text.replaceAll("(?<![\\p{L}\\p{N}/:])/(?=\\S)([^/]+?)(?<=\\S)/(?![\\p{L}\\p{N}/])", "$1");
        text = text.replaceAll("(?<![\\p{L}\\p{N}=])=(?=\\S)([^=]+?)(?<=\\S)=(?![\\p{L}\\p{N}=])", "$1");
        return text.replace("~~", " ").replaceAll("\\s+", " ").strip();
    }

    private static String words(String address, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return address.matches("(?i).*\\.(?:png|jpe?g|gif|svg)(?: .*)?") ? "" : address;
        }
        return words;
    }
}

package org.lectern.importing.format.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;

/**
 * reStructuredText (docutils): titles by their underlines, in the order in which the kinds of these come; lists, literal blocks,
 * quotations, notes. Directives give their words, comments none. Belongs to the thread that reads it.
 */
public final class Rest {
    private static final Pattern ADORNMENT = Pattern.compile("([!-/:-@\\[-`{-~])\\1{2,}");
    private static final Pattern EXPLICIT = Pattern.compile("\\.\\.(?: .*)?");
    private static final Pattern NOTE = Pattern.compile("\\.\\. \\[(#?[\\w*-]+)]\\s+(.*)");
    private static final Pattern DIRECTIVE = Pattern.compile("\\.\\. ([\\w-]+)::\\s*(.*)");
    private static final Pattern FIELD = Pattern.compile(":([\\w ]+):\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:([*+•‣-])|(\\(?(?:\\d{1,3}|[a-zA-Z]|#)[.)]))\\s+(\\S.*)");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\.\\. \\w|``|`_|::$|^:\\w+: ");
    private static final int FEWEST_TITLES = 2;

    private final List<String> lines;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private String author = "";
    private boolean literal;
    private int at;

    private Rest(String text) {
        this.lines = text.lines().map(String::stripTrailing).toList();
    }

    /** Whether titles are underlined, one in a manner that Markdown doesn't know, and another mark of this format is there. */
    public static boolean looksLike(String text) {
        if (!MARKS.matcher(text).find()) {
            return false;
        }
        Rest rest = new Rest(text);
        int titles = 0;
        boolean own = false;
        for (int i = 0; i + 1 < rest.lines.size(); i++) {
            if (rest.title(i)) {
                titles++;
                own |= "=-".indexOf(rest.lines.get(i + 1).charAt(0)) < 0;
            } else if (rest.lines.get(i).startsWith("#") && rest.lines.get(i).matches("#{1,6} .*") && !rest.after(i)) {
                return false;
            }
        }
        boolean explicit = text.lines().anyMatch(line -> DIRECTIVE.matcher(line).matches());
        return titles >= FEWEST_TITLES && (own || explicit);
    }

    /** Whether a literal block has begun above. */
    private boolean after(int i) {
        for (int up = i - 1; up >= 0 && up >= i - 3; up--) {
            if (lines.get(up).endsWith("::")) {
                return true;
            }
        }
        return false;
    }

    public static Draft read(String text) {
        Rest rest = new Rest(text);
        while (rest.at < rest.lines.size()) {
            rest.block();
        }
        return new Draft("", rest.author, rest.pieces);
    }

    private boolean title(int i) {
        String line = lines.get(i);
        return i + 1 < lines.size()
                && !line.isBlank()
                && !line.startsWith(" ")
                && !ADORNMENT.matcher(line).matches()
                && ADORNMENT.matcher(lines.get(i + 1)).matches()
                && lines.get(i + 1).length() + 1 >= line.length()
                && (i == 0
                        || lines.get(i - 1).isBlank()
                        || ADORNMENT.matcher(lines.get(i - 1)).matches());
    }

    private void block() {
        String line = lines.get(at);
        if (line.isBlank()) {
            at++;
        } else if (literal && (line.startsWith(" ") || !title(at))) {
            literal();
        } else if (title(at)) {
            boolean over = at > 0 && ADORNMENT.matcher(lines.get(at - 1)).matches();
            String kind = (over ? "o" : "") + lines.get(at + 1).charAt(0);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
            pieces.add(TextPiece.heading(kinds.indexOf(kind) + 1, plain(line)));
            literal = false;
            at += 2;
        } else if (ADORNMENT.matcher(line).matches()) {
            boolean above = at + 2 < lines.size() && lines.get(at + 2).equals(line);
            if (above && !lines.get(at + 1).isBlank()) {
                overlined(line);
            } else {
                pieces.add(TextPiece.marked(PieceKind.RULE, ""));
                at++;
            }
        } else if (EXPLICIT.matcher(line).matches()) {
            explicit(line);
        } else {
            paragraph(line);
        }
    }

    private void overlined(String line) {
        String kind = "o" + line.charAt(0);
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        pieces.add(TextPiece.heading(
                kinds.indexOf(kind) + 1, plain(lines.get(at + 1).strip())));
        at += 3;
    }

    private void literal() {
        literal = false;
        boolean set = lines.get(at).startsWith(" ");
        List<String> block = new ArrayList<>();
        while (at < lines.size()
                && (set
                        ? lines.get(at).isBlank() || lines.get(at).startsWith(" ")
                        : !lines.get(at).isBlank())) {
            block.add(lines.get(at++));
        }
        int indent = block.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Rest::indent)
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        block.forEach(line -> text.append(line.length() > indent ? line.substring(indent) : "")
                .append('\n'));
        pieces.add(TextPiece.marked(PieceKind.PREFORMATTED, text.toString().stripTrailing()));
    }

    private void explicit(String line) {
        Matcher note = NOTE.matcher(line);
        Matcher directive = DIRECTIVE.matcher(line);
        at++;
        List<String> below = new ArrayList<>();
        while (at < lines.size()
                && (lines.get(at).startsWith(" ") || (lines.get(at).isBlank() && more()))) {
            below.add(lines.get(at++).strip());
        }
        if (note.matches()) {
            pieces.add(TextPiece.marked(
                    PieceKind.TEXT, "[" + note.group(1) + "] " + plain(note.group(2) + " " + String.join(" ", below))));
        } else if (directive.matches()
                && !directive.group(1).matches("contents|image|figure|raw|include|index|highlight|toctree|meta|role")) {
            boolean code = directive.group(1).matches("code|code-block|sourcecode|parsed-literal");
            String words = String.join(
                    code ? "\n" : " ",
                    below.stream().filter(one -> !one.matches(":[\\w-]+:.*")).toList());
            String first = code ? "" : directive.group(2) + (directive.group(2).isEmpty() ? "" : " ");
            if (!(first + words).isBlank()) {
                pieces.add(TextPiece.marked(
                        code ? PieceKind.PREFORMATTED : PieceKind.TEXT, code ? words.strip() : plain(first + words)));
            }
        }
    }

    /** Whether what is set in goes on behind a blank line. */
    private boolean more() {
        int next = at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && lines.get(next).startsWith(" ");
    }

    private void paragraph(String line) {
        boolean quoted = line.startsWith(" ");
        Matcher item = ITEM.matcher(line.strip());
        Matcher field = FIELD.matcher(line);
        List<String> block = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).isBlank() && (block.isEmpty() || !ends(block))) {
            block.add(lines.get(at++).strip());
        }
        String text = String.join(" ", block);
        if (text.endsWith("::")) {
            literal = true;
            text = text.equals("::")
                    ? ""
                    : text.endsWith(" ::")
                            ? text.substring(0, text.length() - 3)
                            : text.substring(0, text.length() - 1);
        }
        if (field.matches()) {
            author = field.group(1).matches("(?i)authors?") ? plain(field.group(2)) : author;
        } else if (item.matches()) {
            String number = item.group(2) == null || item.group(2).contains("#") ? "" : item.group(2) + " ";
            String rest = text.substring(text.indexOf(item.group(3)));
            pieces.add(TextPiece.marked(PieceKind.LIST_ITEM, number + plain(rest)));
        } else if (block.stream().allMatch(one -> one.startsWith("|"))) {
            pieces.add(TextPiece.marked(
                    PieceKind.VERSE,
                    String.join(
                            "\n",
                            block.stream()
                                    .map(one -> plain(one.substring(1).strip()))
                                    .toList())));
        } else if (!text.isBlank()) {
            pieces.add(TextPiece.marked(quoted ? PieceKind.QUOTATION : PieceKind.TEXT, plain(text)));
        }
    }

    /** Whether the next line begins another item or field. */
    private boolean ends(List<String> block) {
        String next = lines.get(at);
        boolean items = ITEM.matcher(block.getFirst()).matches()
                || FIELD.matcher(block.getFirst()).matches();
        return items
                && (ITEM.matcher(next.strip()).matches() || FIELD.matcher(next).matches());
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String plain(String marked) {
        return marked.replaceAll("``(.+?)``", "$1")
                .replaceAll(":[a-z:]+:`([^`<]+?)(?:\\s*<[^>]*>)?`", "$1")
                .replaceAll("`([^`<]+?)\\s*<[^`>]*>`__?", "$1")
                .replaceAll("`([^`]+)`_{0,2}", "$1")
                .replaceAll("\\*\\*(\\S(?:.*?\\S)?)\\*\\*", "$1")
                .replaceAll("(?<![\\w*])\\*(\\S(?:[^*]*?\\S)?)\\*(?![\\w*])", "$1")
                .replaceAll("\\[#?(\\w+)]_", "[$1]")
                .replaceAll("\\b(\\w+)_(?=[\\s.,;:!?)]|$)", "$1")
                .replaceAll("\\\\(.)", "$1")
                .strip();
    }
}

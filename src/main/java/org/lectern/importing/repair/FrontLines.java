package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.MailHead;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.PersonName;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/**
 * Reads what stands above a plain text before anybody takes it for headings: a letter's heads, an archive's imprint and
 * links, a transcriber's note, and the author's name alone on its line. What it tells becomes title and author.
 */
final class FrontLines implements TextRepair {
    /** What refers to an author's address. */
    private static final Pattern SIGNS = Pattern.compile("(?<=\\p{L})(?:[\\d*†‡¹²³⁴],?)+");

    private static final int WITHIN = 30;
    private static final int SHORT = 160;
    private static final int LONGEST_TITLE = 120;
    private static final int MOST_ABOVE = 4;
    private static final Set<String> DANGLING = Set.of(
            "of", "the", "and", "in", "for", "to", "a", "an", "on", "with", "from", "or", "as", "at", "und", "der",
            "die", "das", "von", "im", "de", "la", "le", "et", "du", "des", "y", "el", "del", "и", "в", "&");
    private static final int LONGEST_COUNT = 6;
    private static final double ECHO = 0.8;

    private final boolean fromSite;

    /** @param fromSite whether a site's links and offers may stand among the lines */
    FrontLines(boolean fromSite) {
        this.fromSite = fromSite;
    }

    @Override
    public String kind() {
        return Heads.KIND;
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        if (draft.pieces().stream().anyMatch(piece -> piece.is(PieceKind.HEADING) && piece.marked())) {
            return draft;
        }
        List<TextPiece> pieces = wholeTitle(draft.pieces());
        int end = front(pieces);
        Read read = new Read(draft.title(), draft.author(), fromSite);
        List<TextPiece> kept = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            TextPiece piece = pieces.get(i);
            String left = read.left(piece, i, pieces);
            if (left.length() < piece.text().length()) {
                report.count(kind(), piece.text());
            }
            if (read.named && kept.size() == 1 && titled(kept.getFirst(), read)) {
                TextPiece above = kept.removeFirst();
                int line = above.text().indexOf('\n');
                if (line > 0) {
                    kept.add(TextPiece.text(above.text().substring(line + 1).strip()));
                }
            }
            if (!left.isEmpty()) {
                kept.add(
                        left.length() == piece.text().length()
                                ? piece
                                : left.indexOf('\n') < 0
                                        ? piece.as(PieceKind.TEXT).saying(left)
                                        : piece.saying(left));
            }
        }
        kept.addAll(pieces.subList(end, pieces.size()));
        dropEcho(kept, read);
        if (kept.equals(draft.pieces()) || kept.isEmpty()) {
            return draft;
        }
        return draft.titled(read.title).by(read.author).with(kept);
    }

    /** A title whose first line ends in a small word goes on in the next. */
    private static List<TextPiece> wholeTitle(List<TextPiece> pieces) {
        String[] lines = pieces.getFirst().text().split("\n", MOST_ABOVE);
        boolean verse = pieces.getFirst().is(PieceKind.VERSE) && lines.length > 1;
        boolean apart = lines.length == 1 && pieces.size() > 2 && pieces.get(1).plain();
        String next = verse ? lines[1].strip() : apart ? pieces.get(1).text() : "";
        String word = lines[0].substring(lines[0].lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean goesOn = DANGLING.contains(word)
                && !pieces.getFirst().marked()
                && lines[0].length() + next.length() <= LONGEST_TITLE
                && !next.isEmpty()
                && !Sentences.closes(next);
        if (!goesOn) {
            return pieces;
        }
        List<TextPiece> whole = new ArrayList<>(pieces);
        String title = lines[0] + " " + next;
        if (apart) {
            whole.remove(1);
            whole.set(0, pieces.getFirst().saying(title));
        } else {
            String rest =
                    pieces.getFirst().text().substring(pieces.getFirst().text().indexOf('\n') + 1);
            int end = rest.indexOf('\n');
            whole.set(0, pieces.getFirst().as(PieceKind.TEXT).saying(title));
            if (end >= 0) {
                String left = rest.substring(end + 1);
                whole.add(
                        1,
                        left.indexOf('\n') < 0
                                ? TextPiece.text(left.strip())
                                : pieces.getFirst().saying(left));
            }
        }
        return whole;
    }

    /** The title is said once: as the text itself says it, unless in capitals. */
    private static void dropEcho(List<TextPiece> kept, Read read) {
        String key = TitleKey.level(read.title);
        for (int i = 0; !key.isEmpty() && i < Math.min(MOST_ABOVE, kept.size() - 1); i++) {
            TextPiece piece = kept.get(i);
            if (piece.plain()
                    && piece.text().length() <= SHORT
                    && TitleKey.likeness(TitleKey.level(piece.text()), key) >= ECHO) {
                read.title = Sentences.capitals(piece.text()) ? read.title : piece.text();
                kept.remove(i);
                return;
            }
        }
    }

    /** What stands above an author's name is the title. */
    private static boolean titled(TextPiece above, Read read) {
        String line = above.text().lines().findFirst().orElse("").strip();
        boolean page = above.is(PieceKind.VERSE) && above.text().lines().count() == 2;
        boolean title = read.title.isEmpty()
                && (above.plain() || page)
                && above.text().indexOf('\n') < LONGEST_TITLE
                && line.length() <= LONGEST_TITLE
                && !Numbering.of(line).numbered()
                && !HeadingCandidate.known(TitleKey.of(line));
        if (title) {
            read.title = line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
        }
        return title;
    }

    /** How many pieces stand above the first that is prose, or surely a heading. */
    private static int front(List<TextPiece> pieces) {
        int i = 0;
        while (i < Math.min(WITHIN, pieces.size() - 1)) {
            TextPiece piece = pieces.get(i);
            boolean brief = (piece.is(PieceKind.TEXT) && piece.text().length() <= SHORT)
                    || (piece.is(PieceKind.VERSE) && piece.text().length() <= SHORT * 5)
                    || bracketed(piece.text())
                    || !Imprint.label(piece.text()).isEmpty();
            Numbering number = Numbering.of(piece.text());
            boolean counted = number.numbered()
                    && !Dateline.is(piece.text())
                    && Imprint.label(piece.text()).isEmpty()
                    && !PersonName.is(piece.text());
            if (!brief || piece.is(PieceKind.PREFORMATTED) || (i > 0 && counted)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean bracketed(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("[transcriber")
                || lower.startsWith("transcriber’s note")
                || lower.startsWith("transcriber's note");
    }

    /** Reads the lines one after another. Mutable, within one reading. */
    private static final class Read {
        private final boolean fromSite;
        private String title;
        private String author;
        private int seen;
        private boolean by;
        private boolean named;
        private boolean passed;

        Read(String title, String author, boolean fromSite) {
            this.fromSite = fromSite;
            this.title = title;
            this.author = author;
        }

        /** What is left of a piece, its lines as they were. */
        String left(TextPiece piece, int at, List<TextPiece> pieces) {
            List<String> lines = List.of(piece.text().split("\n", -1));
            if (MailHead.is(lines.stream().map(String::strip).toList())) {
                mail(lines.stream().map(String::strip).toList());
                return "";
            }
            if (bracketed(piece.text())
                    || (fromSite && seen > 0 && piece.is(PieceKind.TEXT) && Junk.head(piece.text()))) {
                posted(piece.text());
                return "";
            }
            if (fromSite && piece.is(PieceKind.VERSE) && (Junk.menu(piece.text()) || site(lines))) {
                passed = true;
                return "";
            }
            List<String> left = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                String next = i + 1 < lines.size()
                        ? lines.get(i + 1).strip()
                        : at + 1 < pieces.size() ? pieces.get(at + 1).text() : "";
                if (!told(line, next)) {
                    left.add(lines.get(i));
                    seen++;
                }
            }
            return String.join("\n", left);
        }

        /** A site's own name among the links that lead past it, and what an author wrote besides. */
        private static boolean site(List<String> lines) {
            String first = lines.getFirst().toLowerCase(Locale.ROOT);
            return first.startsWith("also by ")
                    || lines.stream()
                            .map(String::strip)
                            .anyMatch(line -> line.startsWith("Skip to ") || line.startsWith("Jump to "));
        }

        /** {@code Posted on 3 May by R. Ash}. */
        private void posted(String line) {
            int by = line.lastIndexOf(" by ");
            if (author.isEmpty() && by > 0 && PersonName.written(line.substring(by + 4))) {
                author = line.substring(by + 4);
            }
        }

        private void mail(List<String> lines) {
            String subject = MailHead.value(lines, "subject");
            if (title.isEmpty()) {
                title = subject.replaceFirst("^(?i:(re|fwd?|aw|wg|tr|sv)\\s*:\\s*)+", "");
            }
        }

        /** Whether the line only tells something of the text. */
        private boolean told(String line, String next) {
            if (line.isEmpty()) {
                return false;
            }
            String label = Imprint.label(line);
            if (!label.isEmpty()) {
                if (label.equals("title") && title.isEmpty()) {
                    title = Imprint.value(line);
                } else if (label.startsWith("author") && author.isEmpty()) {
                    author = Imprint.value(line);
                }
                return true;
            }
            boolean skips = line.startsWith("Skip to ") || line.startsWith("Jump to ");
            if (fromSite && (skips || (seen > 0 && Junk.mark(line)))) {
                posted(line);
                return true;
            }
            boolean counted =
                    seen > 0 && line.length() <= LONGEST_COUNT && line.chars().noneMatch(Character::isLetter);
            boolean posted =
                    Dateline.is(line) && (seen == 0 ? passed : seen < MOST_ABOVE && !author.isEmpty() && !title(next));
            boolean column = passed && seen == 0 && Sentences.tokens(line) == 1 && title(next);
            if (counted || posted || column || line.equalsIgnoreCase("for immediate release")) {
                passed = true;
                return true;
            }
            if (line.indexOf(" › ") > 0 || line.toLowerCase(Locale.ROOT).startsWith("contact: ")) {
                return true;
            }
            int bar = line.indexOf(" | ");
            if (bar > 3
                    && line.toLowerCase(Locale.ROOT).startsWith("by ")
                    && PersonName.written(cased(line.substring(3, bar)))) {
                author = author.isEmpty() ? cased(line.substring(3, bar)) : author;
                return true;
            }
            if ((seen == 0 ? Imprint.links(line, 2) : fromSite && Imprint.links(line, 3)) && !Sentences.closes(line)) {
                return true;
            }
            if (line.equalsIgnoreCase("by") && PersonName.written(cased(next))) {
                by = true;
                return true;
            }
            return name(line, next) || (seen > 0 && seen < MOST_ABOVE && year(line));
        }

        /** A name below the title, or right above it. */
        private boolean name(String line, String next) {
            if (!author.isEmpty() && !by) {
                return TitleKey.level(line).equals(TitleKey.level(author));
            }
            String bare = line.replaceFirst("^(?i:by:?)\\s+", "");
            boolean said = bare.length() < line.length() || by;
            int comma = bare.indexOf(", ");
            String dated = comma > 0 && bare.chars().anyMatch(Character::isDigit) ? bare.substring(0, comma) : bare;
            dated = SIGNS.matcher(dated).replaceAll("");
            String bareName = withoutStop(cased(dated));
            boolean name = (said ? PersonName.written(bareName) : PersonName.is(bareName))
                    && TitleRepair.author(line).isEmpty();
            boolean below = seen > 0 && seen < MOST_ABOVE && (said || !title(next));
            boolean above = seen == 0 && title(next) && !said;
            if (name && (below || above || (by && seen < MOST_ABOVE))) {
                author = withoutStop(cased(dated));
                by = false;
                named |= below;
                return true;
            }
            return false;
        }

        /** Whether it may be the title that stands below its author. */
        private static boolean title(String line) {
            return line.length() <= LONGEST_TITLE
                    && line.indexOf('\n') < 0
                    && Sentences.tokens(line) >= 3
                    && Sentences.startsUpper(line)
                    && !Sentences.closes(line)
                    && !Numbering.of(line).numbered()
                    && Imprint.label(line).isEmpty()
                    && !line.toLowerCase(Locale.ROOT).startsWith("by ")
                    && !PersonName.is(cased(line))
                    && !Dateline.is(line);
        }

        private static boolean year(String line) {
            return line.length() <= 12
                    && line.length() >= 4
                    && line.chars().allMatch(c -> (c >= '0' && c <= '9') || "–-—/[]() .".indexOf(c) >= 0)
                    && line.chars().filter(c -> c >= '0' && c <= '9').count() >= 4;
        }

        /** {@code AGNES PELL} is written as names are. */
        private static String cased(String line) {
            if (!Sentences.capitals(line)) {
                return line;
            }
            StringBuilder name = new StringBuilder();
            boolean inside = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                name.append(inside ? Character.toLowerCase(c) : c);
                inside = Character.isLetter(c) || (c == '’' && inside) || (c == '\'' && inside);
            }
            return name.toString();
        }

        private static String withoutStop(String name) {
            return name.endsWith(".") && name.lastIndexOf(' ') < name.length() - 4
                    ? name.substring(0, name.length() - 1)
                    : name;
        }
    }
}

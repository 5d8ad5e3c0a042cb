package org.lectern.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.text.Sanitizer;

/**
 * The chapters of a mended text. A lone top heading is the reading's title and the next level its chapters; deeper levels
 * than sections become sections; text before the first heading, or without any, is a chapter bearing the reading's title.
 */
public final class Outline {
    private static final int LONGEST_ECHO = 200;
    private static final Set<String> HOLDERS = Set.of("part", "book", "volume", "teil");

    private final String title;
    private final Tied tied;
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> above = new ArrayList<>();
    private final CountedTitles counted;
    private boolean headed;
    private int number = 1;

    private Outline(String title, Tied tied, CountedTitles counted) {
        this.title = title;
        this.tied = tied;
        this.counted = counted;
    }

    /** @param title the reading's; may be empty where the text doesn't say */
    public record Result(String title, List<Chapter> chapters) {}

    /** @param fallback the title of a text that bears none */
    public static Result of(Draft draft, String fallback) {
        List<TextPiece> pieces = new ArrayList<>(withText(withoutEchoes(draft.pieces())));
        String title = draft.title();
        int lone = loneTop(pieces);
        CountedTitles counted = CountedTitles.of(pieces);
        boolean named = lone >= 0
                && (title.isEmpty()
                        || TitleKey.likeness(
                                        TitleKey.level(title),
                                        TitleKey.level(pieces.get(lone).text()))
                                >= 0.5);
        if (named) {
            title = title.isEmpty() ? counted.plain(pieces.get(lone).text()) : title;
        }
        title = Sanitizer.line(NoteSign.without(title));
        Outline outline = new Outline(title.isEmpty() ? fallback : title, new Tied(draft.footnotes()), counted);
        if (named) {
            outline.tied.carry(pieces.remove(lone).text());
        }
        outline.build(pieces);
        return new Result(outline.title, List.copyOf(outline.chapters));
    }

    /** Without the line below a heading that only says it again, as where the contents name a title page. */
    private static List<TextPiece> withoutEchoes(List<TextPiece> pieces) {
        List<TextPiece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean echo = i > 0
                    && pieces.get(i).is(PieceKind.TEXT)
                    && pieces.get(i - 1).is(PieceKind.HEADING)
                    && pieces.get(i).text().length() <= LONGEST_ECHO
                    && TitleKey.level(pieces.get(i).text())
                            .equals(TitleKey.level(pieces.get(i - 1).text()));
            boolean alone = i + 1 == pieces.size();
            if (!echo || alone) {
                kept.add(pieces.get(i));
            }
        }
        return kept;
    }

    /** A line in the text that was guessed to be a heading and has nothing below it is none: its words would be lost. */
    private static List<TextPiece> withText(List<TextPiece> pieces) {
        List<TextPiece> kept = new ArrayList<>(pieces);
        int first = 0;
        while (first < pieces.size() && pieces.get(first).is(PieceKind.HEADING)) {
            first++;
        }
        boolean text = false;
        int next = 0;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            TextPiece piece = pieces.get(i);
            if (!piece.is(PieceKind.HEADING)) {
                text |= !piece.is(PieceKind.RULE);
            } else if (!text && piece.level() >= next && !piece.marked() && i > first && !holds(piece)) {
                kept.set(i, piece.as(PieceKind.TEXT));
            } else {
                text = false;
                next = piece.level();
            }
        }
        return kept;
    }

    private static boolean holds(TextPiece piece) {
        return HOLDERS.contains(Numbering.of(piece.text()).word());
    }

    /** The only heading of the highest level, if it stands above all text; else -1. */
    private static int loneTop(List<TextPiece> pieces) {
        int top = topLevel(pieces);
        int found = -1;
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            if (piece.is(PieceKind.HEADING) && piece.level() == top) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        boolean above = found >= 0 && pieces.subList(0, found).stream().noneMatch(piece -> !piece.is(PieceKind.RULE));
        boolean others = found >= 0
                && pieces.stream().filter(piece -> piece.is(PieceKind.HEADING)).count() > 1;
        boolean told = others
                || (found >= 0
                        && (pieces.get(found).marked()
                                || !Numbering.of(pieces.get(found).text())
                                        .rest()
                                        .isEmpty()));
        return above && told ? found : -1;
    }

    private static int topLevel(List<TextPiece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.is(PieceKind.HEADING))
                .mapToInt(TextPiece::level)
                .min()
                .orElse(0);
    }

    private void build(List<TextPiece> pieces) {
        int top = chapterLevel(pieces);
        String current = title;
        int level = 0;
        for (TextPiece piece : pieces) {
            if (piece.is(PieceKind.HEADING) && piece.level() <= top) {
                close(current, level < piece.level());
                headed = true;
                level = piece.level();
                current = counted.plain(piece.text());
                tied.carry(piece.text());
            } else {
                add(piece);
            }
        }
        close(current, false);
        if (chapters.isEmpty() && !above.isEmpty()) {
            headingsAlone();
        } else if (!above.isEmpty()) {
            leave(List.copyOf(above));
        }
    }

    /** A file of headings only: each is a paragraph. */
    private void headingsAlone() {
        List<Block> lines = new ArrayList<>();
        for (Block block : above) {
            if (block instanceof Block.Heading heading) {
                lines.add(new Block.Paragraph(lines.size() + 1, Kind.PARAGRAPH, heading.title()));
            }
        }
        chapters.add(new Chapter(1, title, lines));
    }

    /** The highest level; the next one where the highest only holds parts of a book, which have no text of their own. */
    private static int chapterLevel(List<TextPiece> pieces) {
        int top = topLevel(pieces);
        boolean holders = false;
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            if (piece.is(PieceKind.HEADING) && piece.level() == top) {
                boolean empty = i + 1 < pieces.size()
                        && pieces.get(i + 1).is(PieceKind.HEADING)
                        && pieces.get(i + 1).level() > top;
                boolean holder = holds(piece) && empty;
                holders |= holder;
                if (!holder && !empty && holders) {
                    continue;
                }
                if (!holder && empty) {
                    return top;
                }
            }
        }
        int next = pieces.stream()
                .filter(piece -> piece.is(PieceKind.HEADING))
                .mapToInt(TextPiece::level)
                .filter(level -> level > top)
                .min()
                .orElse(top);
        return holders ? next : top;
    }

    private void add(TextPiece piece) {
        boolean lined = piece.is(PieceKind.VERSE) || piece.is(PieceKind.PREFORMATTED);
        String text = lined ? Sanitizer.text(piece.text()) : Sanitizer.line(piece.text());
        if (piece.is(PieceKind.RULE)) {
            rule();
        } else if (piece.is(PieceKind.HEADING)) {
            tied.carry(text);
            text = NoteSign.without(text);
            if (!text.isBlank()) {
                section(text);
            }
        } else {
            paragraph(kind(piece.shape()), text, lined);
        }
    }

    private static Kind kind(PieceKind shape) {
        return switch (shape) {
            case HEADING, RULE, TEXT, ROW -> Kind.PARAGRAPH;
            case QUOTATION -> Kind.QUOTATION;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case VERSE -> Kind.VERSE;
            case PREFORMATTED -> Kind.PREFORMATTED;
        };
    }

    private void paragraph(Kind kind, String text, boolean lined) {
        Tied.Parted parted = tied.part(text, lined);
        if (!parted.text().isBlank()) {
            blocks.add(new Block.Paragraph(number++, kind, parted.text(), parted.footnotes()));
        } else {
            tied.carry(text);
            if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph last) {
                blocks.set(blocks.size() - 1, tied.end(last));
            }
        }
    }

    private void section(String text) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Rule) {
            blocks.removeLast();
        }
        blocks.add(new Block.Heading(counted.plain(text)));
    }

    private void rule() {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph) {
            blocks.add(new Block.Rule());
        }
    }

    /**
     * Ends a chapter. One without a paragraph is none: its heading stays above the next chapter where that lies below it or is
     * the first, and behind the chapter before it where it doesn't.
     *
     * @param holds whether what comes next lies below it
     */
    private void close(String heading, boolean holds) {
        while (!blocks.isEmpty() && blocks.getLast() instanceof Block.Rule) {
            blocks.removeLast();
        }
        if (number > 1) {
            lastNotes();
            List<Block> all = new ArrayList<>(above);
            all.addAll(blocks);
            above.clear();
            chapters.add(new Chapter(chapters.size() + 1, heading.isEmpty() ? title : heading, all));
        } else {
            List<Block> left = new ArrayList<>();
            if (headed && !heading.isBlank()) {
                left.add(new Block.Heading(heading));
            }
            blocks.stream().filter(Block.Heading.class::isInstance).forEach(left::add);
            if (holds || !above.isEmpty()) {
                above.addAll(left);
            } else {
                leave(left);
            }
        }
        blocks.clear();
        number = 1;
    }

    private void leave(List<Block> headings) {
        if (chapters.isEmpty()) {
            above.addAll(headings);
            return;
        }
        Chapter last = chapters.removeLast();
        List<Block> longer = new ArrayList<>(last.blocks());
        longer.addAll(headings);
        chapters.add(new Chapter(last.number(), last.title(), longer));
    }

    /** What a heading that nothing follows was noted with goes to the paragraph before it. */
    private void lastNotes() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Paragraph last) {
                blocks.set(i, tied.end(last));
                return;
            }
        }
    }
}

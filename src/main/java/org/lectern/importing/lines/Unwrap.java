package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.ContentsName;
import org.lectern.importing.evidence.Sentences;

/**
 * Joins hard-wrapped lines into paragraphs; verse, lists, addresses and headings keep their lines. A line is taken to be
 * wrapped where nothing more fitted on it; whatever breaks earlier was broken on purpose.
 */
public final class Unwrap {
    public static final String UNWRAPPED = "unwrapped";
    public static final String DEHYPHENATED = "dehyphenated";

    /** Lines that a title fills at most. */
    private static final int SHORT = 4;

    private final Hyphens hyphens;
    private final boolean unwrap;
    private final boolean dehyphenate;
    private final Report report;

    public Unwrap(Hyphens hyphens, boolean unwrap, boolean dehyphenate, Report report) {
        this.hyphens = hyphens;
        this.unwrap = unwrap;
        this.dehyphenate = dehyphenate;
        this.report = report;
    }

    /** The pieces that the lines make. */
    public List<TextPiece> pieces(List<PrintedLine> lines) {
        SignedHeads signed = SignedHeads.found(lines);
        Underlines underlines = Underlines.found(signed == null ? lines : signed.apart(lines));
        List<Stanza> stanzas = Stanza.all(underlines.lines());
        Width width = unwrap ? Width.of(stanzas.stream().map(Stanza::lines).toList()) : Width.UNWRAPPED;
        LineAlignment margins = LineAlignment.of(stanzas);
        List<TextPiece> pieces = new ArrayList<>();
        int joined = 0;
        boolean contents = false;
        for (Stanza stanza : stanzas) {
            int before = pieces.size();
            String line = stanza.lines().getFirst().text();
            int rank = signed == null || stanza.lines().size() > 1 ? 0 : signed.level(line);
            Integer level = underlines.levels().get(line);
            if (signed != null && rank > 0) {
                pieces.add(new TextPiece(PieceKind.HEADING, rank, signed.title(line), 0, false));
            } else if (level != null && stanza.lines().size() == 1) {
                pieces.add(new TextPiece(
                        PieceKind.HEADING, level, stanza.lines().getFirst().text(), 0, false));
            } else if (stanza.lines().size() == 1
                    && Rules.is(stanza.lines().getFirst().text())) {
                pieces.add(new TextPiece(
                        PieceKind.RULE, 0, stanza.lines().getFirst().text(), 0, false));
            } else if (stanza.lines().size() > 1
                    && (!unwrap || (!stanza.lines().getFirst().set() && Entries.found(stanza.lines(), contents)))) {
                verse(new LineRun(LineRun.Kind.VERSE, stanza.lines()), pieces);
            } else {
                joined += add(stanza, width, margins, pieces);
            }
            contents = ContentsName.is(stanza.lines().getLast().text());
            if (pieces.size() > before) {
                TextPiece first = pieces.get(before);
                pieces.set(before, first.placed(stanza.gap(), first.setting()));
            }
        }
        report.count(
                UNWRAPPED,
                joined,
                width.wrapped()
                        ? "lines set " + width.columns() + " columns wide made paragraphs"
                        : "wrapped lines made paragraphs");
        return pieces;
    }

    private int add(Stanza stanza, Width width, LineAlignment margins, List<TextPiece> pieces) {
        int joined = 0;
        for (LineRun run : Runs.of(stanza.lines(), width)) {
            int before = pieces.size();
            joined += switch (run.kind()) {
                case QUOTED -> quoted(run, width, margins, pieces);
                case PARAGRAPH -> paragraph(run, pieces, PieceKind.TEXT);
                case VERSE -> verse(run, pieces);
                case APART -> apart(run, width, margins, pieces);
            };
            if (pieces.size() == before + 1 && run.lines().size() <= SHORT) {
                TextPiece piece = pieces.removeLast();
                pieces.add(piece.placed(piece.gap(), margins.setting(run.lines(), width)));
            }
        }
        return joined;
    }

    private int quoted(LineRun run, Width width, LineAlignment margins, List<TextPiece> pieces) {
        int joined = 0;
        for (Stanza inner : Stanza.all(Runs.unquoted(run.lines()))) {
            List<TextPiece> quotation = new ArrayList<>();
            joined += add(inner, width, margins, quotation);
            for (TextPiece piece : quotation) {
                pieces.add(new TextPiece(PieceKind.QUOTATION, 0, piece.text(), 0, true));
            }
        }
        return joined;
    }

    private int paragraph(LineRun run, List<TextPiece> pieces, PieceKind shape) {
        StringBuilder text = new StringBuilder();
        int joined = 0;
        String last = "";
        for (PrintedLine line : run.lines()) {
            if (text.isEmpty()) {
                text.append(line.text());
            } else if (Hyphens.broken(last, line.text())) {
                join(text, line.text());
                joined++;
            } else {
                text.append(' ').append(line.text());
                joined++;
            }
            last = line.text();
        }
        pieces.add(new TextPiece(shape, 0, text.toString(), 0, false));
        return joined;
    }

    /** Only the last word of the text is looked at, so that long paragraphs stay linear. */
    private void join(StringBuilder text, String next) {
        if (!dehyphenate) {
            text.append(' ').append(next);
            return;
        }
        int from = Math.max(0, text.length() - 80);
        String tail = text.substring(from);
        String whole = hyphens.join(tail, next);
        boolean kept = whole.startsWith(tail);
        text.setLength(from);
        text.append(whole);
        if (!kept) {
            report.count(DEHYPHENATED, lastWord(tail) + firstWord(next));
        } else {
            report.count(DEHYPHENATED, lastWord(tail) + firstWord(next) + " (kept its hyphen)");
        }
    }

    private static int verse(LineRun run, List<TextPiece> pieces) {
        StringBuilder text = new StringBuilder();
        int least = run.lines().stream().mapToInt(PrintedLine::indent).min().orElse(0);
        for (PrintedLine line : run.lines()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(" ".repeat(Math.min(12, line.indent() - least))).append(line.text());
        }
        pieces.add(new TextPiece(PieceKind.VERSE, 0, text.toString(), 0, false));
        return 0;
    }

    private static int apart(LineRun run, Width width, LineAlignment margins, List<TextPiece> pieces) {
        for (PrintedLine line : run.lines()) {
            String title = EditLinks.title(line.text());
            if (!title.isEmpty()) {
                pieces.add(new TextPiece(PieceKind.HEADING, 1, title, 0, false));
                continue;
            }
            pieces.add(new TextPiece(PieceKind.TEXT, 0, line.text(), 0, false, margins.setting(List.of(line), width)));
        }
        return 0;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Whether the line goes on in the next. */
    static boolean goesOn(PrintedLine line, PrintedLine next) {
        return Hyphens.broken(line.text(), next.text())
                || Width.open(line, next)
                || !Sentences.startsUpper(next.text());
    }
}

package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Sentences;
import org.lectern.text.Words;

/**
 * The net under the repairs that drop. What the file marks as a heading comes back with what stands under it, where that holds
 * sentences; other prose that is gone is told of.
 */
public final class DropGuard {
    /** Words of prose that may go without a warning. */
    static final int UNSAID = 40;

    private static final int FEWEST_WORDS = 8;

    private DropGuard() {}

    /** The text as the repair leaves it, less what it must not drop. */
    static Draft checked(TextRepair mend, Draft before, Report report) {
        boolean drops = mend.kind().startsWith("dropped-") && !(mend instanceof ContentsRepair);
        if (!drops) {
            return mend.mend(before, report);
        }
        Report trial = new Report();
        Draft after = mend.mend(before, trial);
        if (after.pieces().size() >= before.pieces().size()) {
            report.take(trial);
            return after;
        }
        Set<TextPiece> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(after.pieces());
        Draft saved = mend.sure() ? after : restored(before, after, kept);
        kept.addAll(saved.pieces());
        if (saved.equals(after)) {
            report.take(trial);
        } else {
            trial.warnings().forEach(report::warn);
            report.count(mend.kind(), before.pieces().size() - saved.pieces().size(), "");
        }
        tell(
                mend,
                before.pieces().stream().filter(piece -> !kept.contains(piece)).toList(),
                saved,
                report);
        return saved;
    }

    private static Draft restored(Draft before, Draft after, Set<TextPiece> kept) {
        List<TextPiece> pieces = before.pieces();
        Set<TextPiece> back = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece heading = pieces.get(i);
            if (!heading.is(PieceKind.HEADING)
                    || !heading.marked()
                    || kept.contains(heading)
                    || Junk.counted(heading.text())) {
                continue;
            }
            List<TextPiece> section = pieces.subList(i, end(pieces, i));
            if (section.stream().anyMatch(DropGuard::prose)) {
                back.addAll(section);
            }
        }
        Set<TextPiece> old = Collections.newSetFromMap(new IdentityHashMap<>());
        old.addAll(pieces);
        boolean mixed = !old.containsAll(after.pieces());
        if (back.isEmpty() || mixed) {
            return back.isEmpty() ? after : before;
        }
        List<TextPiece> all = new ArrayList<>();
        for (TextPiece piece : pieces) {
            if (kept.contains(piece) || back.contains(piece)) {
                all.add(piece);
            }
        }
        return after.with(all);
    }

    /** Where the section of a marked heading ends: at the next one of its level or above. */
    private static int end(List<TextPiece> pieces, int at) {
        int end = at + 1;
        while (end < pieces.size()
                && !(pieces.get(end).is(PieceKind.HEADING)
                        && pieces.get(end).marked()
                        && pieces.get(end).level() <= pieces.get(at).level())) {
            end++;
        }
        return end;
    }

    private static void tell(TextRepair mend, List<TextPiece> gone, Draft after, Report report) {
        Set<TextPiece> same = Set.copyOf(after.pieces());
        tell(
                mend.kind(),
                gone.stream().filter(piece -> !same.contains(piece)).toList(),
                "; --no-repair " + mend.kind() + " keeps them",
                report);
    }

    /**
     * Warns where what is left out holds more prose than may go unsaid.
     *
     * @param kind of the repair, or of what the reader does
     * @param wayOut how to keep it, behind a semicolon; may be empty
     */
    public static void tell(String kind, List<TextPiece> gone, String wayOut, Report report) {
        int words = 0;
        String first = "";
        for (TextPiece piece : gone) {
            if (prose(piece)) {
                first = first.isEmpty() ? piece.text() : first;
                words += Words.count(piece.text());
            }
        }
        if (words > UNSAID) {
            report.warn(kind + " left out " + words + " words that read as sentences, from “" + beginning(first)
                    + "” on" + wayOut);
        }
    }

    private static String beginning(String text) {
        String line = text.replace('\n', ' ').strip();
        int end = line.length();
        for (int i = 0, spaces = 0; i < line.length() && spaces < FEWEST_WORDS; i++) {
            spaces += line.charAt(i) == ' ' ? 1 : 0;
            end = spaces == FEWEST_WORDS ? i : end;
        }
        return end < line.length() ? line.substring(0, end) + " …" : line;
    }

    /** Whether a piece is a sentence, and no set phrase of a site's. */
    private static boolean prose(TextPiece piece) {
        return !piece.is(PieceKind.HEADING)
                && !piece.is(PieceKind.RULE)
                && Sentences.closes(piece.text())
                && Words.count(piece.text()) >= FEWEST_WORDS
                && !Junk.tailish(piece.text());
    }
}

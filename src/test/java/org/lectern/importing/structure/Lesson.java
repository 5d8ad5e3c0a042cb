package org.lectern.importing.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.format.Formats;
import org.lectern.importing.format.file.Source;
import org.lectern.importing.repair.LineRepairs;
import org.lectern.importing.repair.Repairs;

/**
 * A text as it is when its headings are to be told, with the truth beside it.
 *
 * @param source what it is of: a manner of typing, a book. Sources are what is left out when a figure is to count
 * @param titled whether its own title was already taken off its top
 * @param truth for each piece whether it is a heading
 */
@SuppressWarnings("ArrayRecordComponent") // one truth for each piece, read by place
public record Lesson(String source, String about, List<TextPiece> pieces, boolean titled, boolean[] truth) {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    /**
     * A lesson from a file.
     *
     * @param heads the ways in which each heading can be said, levelled by {@link HeadKey}
     * @param ahead how many of the headings may be passed over to find one; more than there are where they are in no order
     */
    public static Lesson of(String source, String about, byte[] file, List<Set<String>> heads, int ahead) {
        Report report = new Report();
        Draft draft = Repairs.unlabelled(draft(about, file, report), Origin.PASTED, Set.of(), report);
        List<TextPiece> pieces = draft.pieces();
        boolean[] truth = new boolean[pieces.size()];
        List<Set<String>> left = new ArrayList<>(heads);
        // From the end, so that a list of contents comes last; the number above a title is no heading of its own.
        for (int i = truth.length - 1; i >= 0; i--) {
            Seen seen = Seen.possible(pieces.get(i)) ? Seen.of(pieces.get(i)) : null;
            if (seen != null) {
                boolean above = seen.bareNumber() && i + 1 < truth.length && truth[i + 1] && titled(pieces.get(i + 1));
                truth[i] = above || taken(seen, left, ahead);
            }
        }
        return new Lesson(source, about, pieces, !draft.title().isEmpty(), truth);
    }

    /** The draft of a plain text, before any repair. */
    static Draft draft(String name, byte[] file, Report report) {
        return switch (Formats.read(name, file, Set.of(), report)) {
            case Source.Plain plain ->
                LineRepairs.draft(plain.pages(), plain.typeset().parted(), Set.of(), report)
                        .titled(plain.title())
                        .by(plain.author())
                        .noting(plain.footnotes());
            case Source.Marked marked -> marked.draft();
        };
    }

    private static boolean taken(Seen seen, List<Set<String>> left, int ahead) {
        Set<String> own = new HashSet<>(HeadKey.ways(seen.line()));
        own.addAll(HeadKey.ways(seen.title()));
        for (int k = left.size() - 1; k >= Math.max(0, left.size() - ahead); k--) {
            if (!Collections.disjoint(own, left.get(k)) || ends(TitleKey.level(seen.title()), left.get(k))) {
                if (ahead > left.size()) {
                    left.remove(k);
                } else {
                    left.subList(k, left.size()).clear();
                }
                return true;
            }
        }
        return false;
    }

    private static boolean titled(TextPiece piece) {
        return !Seen.of(piece).bareNumber();
    }

    /** Whether the line is one of these with a number in front that nobody foresaw. */
    private static boolean ends(String line, Set<String> ways) {
        return ways.stream()
                .anyMatch(way -> way.length() >= SHORTEST
                        && line.length() <= way.length() + LONGEST
                        && line.endsWith(" " + way));
    }

    /** How many of its pieces are headings. */
    int heads() {
        int heads = 0;
        for (boolean head : truth) {
            heads += head ? 1 : 0;
        }
        return heads;
    }

    boolean given(int at) {
        return pieces.get(at).is(PieceKind.HEADING);
    }
}

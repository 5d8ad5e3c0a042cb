package org.lectern.importing.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.KnownTitles;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Ornament;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/** Which of the headings found are chapters, and which sections: the numbered ones lead, then capitals, then the rest. */
public final class HeadingLevels {
    private static final Set<String> PARTS = Set.of("scene", "szene", "scène", "escena", "section", "sect");

    private HeadingLevels() {}

    private enum Style {
        UNIT,
        NUMBERED,
        CAPITALS,
        KNOWN,
        DEEP,
        OTHER
    }

    /** The pieces with those found made headings of their level. */
    public static List<TextPiece> of(List<TextPiece> pieces, Set<Integer> found) {
        boolean given = pieces.stream().anyMatch(piece -> piece.is(PieceKind.HEADING));
        Set<Integer> stories = given ? Set.of() : StoryNumbers.of(pieces, found);
        Style leading = given || !stories.isEmpty() ? Style.OTHER : leading(pieces, found);
        boolean counted = found.stream()
                        .map(i -> pieces.get(i).text())
                        .filter(text -> Numbering.of(text).numbered() && !lettered(text))
                        .count()
                >= 2;
        Set<Integer> lower = !stories.isEmpty()
                ? stories
                : leading == Style.OTHER && !given ? Ranks.sections(pieces, found) : Set.of();
        if (lower.isEmpty() && leading == Style.OTHER && !given) {
            lower = belowOthers(pieces, found);
        }
        List<TextPiece> levelled = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            if (found.contains(i)) {
                boolean deeper =
                        (counted && lettered(piece.text())) || lower.contains(i) || part(piece.text(), pieces, found);
                int level = given || deeper ? 2 : level(style(piece.text()), leading);
                levelled.add(piece.asHeading(level, Ornament.of(piece.oneLine()).title()));
            } else {
                levelled.add(piece);
            }
        }
        return levelled;
    }

    /** Where titles stand right below others again and again, those are sections, and so are the ones that stand alone. */
    private static Set<Integer> belowOthers(List<TextPiece> pieces, Set<Integer> found) {
        Set<Integer> lower = new HashSet<>();
        int stacks = 0;
        for (int i : found) {
            boolean above = found.contains(i + 1);
            stacks += above && !found.contains(i - 1) ? 1 : 0;
            if (!above && !KnownTitles.is(TitleKey.of(pieces.get(i).text()))) {
                lower.add(i);
            }
        }
        return stacks >= 2 && stacks * 4 >= found.size() ? lower : Set.of();
    }

    /** Whether it is a scene's number or the like, among those of greater parts. */
    private static boolean part(String text, List<TextPiece> pieces, Set<Integer> found) {
        String word = Numbering.of(text).word();
        return PARTS.contains(word)
                && found.stream()
                                .map(i -> Numbering.of(pieces.get(i).text()).word())
                                .filter(other -> !other.isEmpty() && !PARTS.contains(other))
                                .count()
                        >= 2;
    }

    /** Whether a letter counts it, as in {@code (b) Title}. Among titles with numbers it is a part of one of those. */
    private static boolean lettered(String text) {
        Numbering number = Numbering.of(text);
        String label = number.label();
        return number.word().isEmpty() && label.length() == 1 && Character.isLowerCase(label.charAt(0));
    }

    private static Style leading(List<TextPiece> pieces, Set<Integer> found) {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        for (int i : found) {
            counts.merge(style(pieces.get(i).text()), 1, Integer::sum);
        }
        for (Style style : List.of(Style.UNIT, Style.NUMBERED, Style.CAPITALS)) {
            int count = counts.getOrDefault(style, 0);
            boolean leads = style != Style.NUMBERED
                    || count * 3 >= found.size()
                    || found.stream()
                            .anyMatch(i -> style(pieces.get(i).text()) == Style.NUMBERED
                                    && Numbering.of(pieces.get(i).text()).value() == 1);
            if (count >= 2 && leads) {
                return style;
            }
        }
        return Style.OTHER;
    }

    private static int level(Style style, Style leading) {
        if (style == Style.DEEP) {
            return 2;
        }
        boolean chapter =
                leading == Style.OTHER || style == leading || style == Style.KNOWN || style.compareTo(leading) < 0;
        return chapter ? 1 : 2;
    }

    private static Style style(String text) {
        Numbering number = Numbering.of(text);
        if (number.depth() >= 2) {
            return Style.DEEP;
        }
        if (!number.word().isEmpty()) {
            return Style.UNIT;
        }
        if (number.numbered()) {
            return Style.NUMBERED;
        }
        int colon = text.indexOf(':');
        if (KnownTitles.is(TitleKey.of(colon > 0 ? text.substring(0, colon) : text))) {
            return Style.KNOWN;
        }
        return Sentences.capitals(text) ? Style.CAPITALS : Style.OTHER;
    }
}

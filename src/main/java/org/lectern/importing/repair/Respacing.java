package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Vocabulary;
import org.lectern.importing.spacing.GluedSentences;
import org.lectern.importing.spacing.GluedWords;
import org.lectern.importing.spacing.Segments;

/**
 * Puts back the spaces that a PDF swallowed: after a full stop and a comma, before a capital, and, where a text shows that
 * it suffers from this, between words run together. Names, addresses of websites and what the text itself writes more than
 * once as one word stay as they are.
 */
final class Respacing implements TextRepair {
    private static final int SUFFERS = 3;
    private static final int FEWEST_RUN = 8;
    private static final int LOOKED_AT = 2_000;
    private static final double MOST_READILY = 2.5;
    private static final int LONGEST_SMALL = 8;
    private static final int LONGEST_WORD = 40;
    /** What part of an English text's words are among the commonest, at least: near half, less where some are run together. */
    private static final double ENGLISH = 0.22;

    @Override
    public String kind() {
        return "respaced";
    }

    @Override
    public boolean suits(Origin origin) {
        return origin.mayLackSpaces();
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        Vocabulary vocabulary =
                Vocabulary.of(draft.pieces().stream().map(TextPiece::text).toList());
        GluedWords sure = new GluedWords(vocabulary, false, 0);
        Parts surely = new Parts(sure);
        int glued = 0;
        for (TextPiece piece : draft.pieces()) {
            glued += mendable(piece) ? mended(piece.text(), surely, null).count() : 0;
        }
        glued += glued >= SUFFERS ? 0 : run(draft, vocabulary);
        if (glued < SUFFERS || !english(vocabulary)) {
            return draft;
        }
        Parts parts = new Parts(new GluedWords(vocabulary, true, Math.min(MOST_READILY, glued / 8.0)));
        List<TextPiece> pieces = new ArrayList<>();
        for (TextPiece piece : draft.pieces()) {
            pieces.add(
                    mendable(piece)
                            ? piece.saying(mended(piece.text(), parts, report).text())
                            : piece);
        }
        return draft.with(pieces);
    }

    /** Whether the text is English, whose words are the only ones known here: other languages write compounds as one word. */
    private static boolean english(Vocabulary vocabulary) {
        long all = 0;
        long common = 0;
        for (String word : vocabulary.words()) {
            int times = vocabulary.count(word);
            all += times;
            common += vocabulary.common(word) ? times : 0;
        }
        return common >= all * ENGLISH;
    }

    /** Words run together that nothing but the words themselves shows, where they are a good part of what no list has. */
    private int run(Draft draft, Vocabulary vocabulary) {
        List<String> strange = strange(draft, vocabulary);
        int suspects = 0;
        for (String token : strange) {
            suspects += endsInSmallWord(token, vocabulary) ? 1 : 0;
        }
        if (suspects * 2 < FEWEST_RUN || suspects * 6 < strange.size()) {
            return 0;
        }
        GluedWords words = new GluedWords(vocabulary, true, 0);
        int parted = 0;
        for (String token : strange) {
            parted += words.part(token).length() > token.length() ? 1 : 0;
        }
        return parted >= FEWEST_RUN && parted * 3 >= strange.size() ? parted : 0;
    }

    /** Long words that the text has once and no list has, as many as are looked at. */
    private static List<String> strange(Draft draft, Vocabulary vocabulary) {
        List<String> strange = new ArrayList<>();
        for (TextPiece piece : draft.pieces()) {
            if (mendable(piece) && strange.size() < LOOKED_AT) {
                addStrange(piece.text(), vocabulary, strange);
            }
        }
        return strange;
    }

    private static void addStrange(String text, Vocabulary vocabulary, List<String> strange) {
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int end = space < 0 ? text.length() : space;
            if (end - from >= 6 && small(text, from, end)) {
                String token = text.substring(from, end);
                if (vocabulary.count(token) == 1 && !vocabulary.english(token)) {
                    strange.add(token);
                }
            }
            from = end + 1;
        }
    }

    /**
     * Whether it begins or ends with a word that stands between others, and the rest is a word or such a run itself. Half of
     * what swallowed spaces leave is like that, and hardly a rare word is; it is told without sorting all words.
     */
    private static boolean endsInSmallWord(String token, Vocabulary vocabulary) {
        if (token.length() > LONGEST_WORD) {
            return true;
        }
        for (int i = 2; i <= LONGEST_SMALL && i + 2 <= token.length(); i++) {
            int end = token.length() - i;
            if ((Segments.small(token.substring(0, i)) && wordOrRun(token.substring(i), vocabulary))
                    || (Segments.small(token.substring(end)) && vocabulary.knows(token.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean wordOrRun(String rest, Vocabulary vocabulary) {
        return vocabulary.knows(rest) || endsInSmallWord(rest, vocabulary);
    }

    private static boolean small(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mendable(TextPiece piece) {
        return !piece.is(PieceKind.PREFORMATTED) && !piece.is(PieceKind.RULE);
    }

    private record Mended(String text, int count) {}

    /** What words become; most of a text's words are the same few, and are looked at once. */
    private static final class Parts {
        private static final int MOST_KEPT = 20_000;

        private final GluedWords words;
        private final Map<String, String> known = new HashMap<>();

        Parts(GluedWords words) {
            this.words = words;
        }

        String of(String token) {
            String parted = known.get(token);
            if (parted == null) {
                parted = words.part(GluedSentences.part(token));
                if (known.size() < MOST_KEPT) {
                    known.put(token, parted);
                }
            }
            return parted;
        }
    }

    private Mended mended(String text, Parts parts, @Nullable Report report) {
        StringBuilder out = null;
        int done = 0;
        int count = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            String token = text.substring(start, end);
            String parted = parts.of(token);
            if (!parted.equals(token)) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, done, start).append(parted);
                done = end;
                count++;
                if (report != null) {
                    report.count(kind(), token + " → " + parted);
                }
            }
            start = end + 1;
        }
        return out == null
                ? new Mended(text, 0)
                : new Mended(out.append(text, done, text.length()).toString(), count);
    }
}

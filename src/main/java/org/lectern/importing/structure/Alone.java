package org.lectern.importing.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.KnownTitles;
import org.lectern.importing.evidence.PersonName;
import org.lectern.importing.evidence.TitleKey;

/** The features of a piece by itself and its neighbours. */
final class Alone {
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "came", "does", "did", "do", "will", "would", "can",
            "could", "should", "said", "says", "went", "got", "made", "am", "don’t", "isn’t", "don't", "isn't", "must",
            "shall", "may", "might", "be", "been", "let", "think", "know", "see", "ist", "sind", "war", "est", "sont");
    private static final Set<String> SPEAKERS = Set.of(
            "i", "we", "you", "he", "she", "they", "it", "my", "your", "his", "me", "him", "us", "them", "ich", "wir",
            "je", "nous");
    private static final Set<String> QUOTING = Set.of(
            "quote",
            "quoting",
            "says",
            "said",
            "writes",
            "wrote",
            "put",
            "puts",
            "according",
            "explains",
            "following",
            "follows",
            "declared",
            "remarked",
            "adds",
            "added",
            "see",
            "thus",
            "example");

    private static final int NEAR = 4;
    private final PieceContext text;
    private final Counts counts;

    Alone(PieceContext text, Counts counts) {
        this.text = text;
        this.counts = counts;
    }

    /** Names each feature that a piece has. */
    void of(int at, Seen seen, Consumer<String> name) {
        TextPiece piece = text.piece(at);
        String length = length(seen.tokens());
        String ends = String.valueOf(seen.ends());
        String counted = counted(at, seen);
        String above = text.above(at);
        String below = text.below(at);
        String before = text.kind(at - 1);
        String next = text.kind(at + 1);
        name.accept("always");
        name.accept("words=" + length);
        name.accept("letters=" + letters(seen.line().length()));
        name.accept("ends=" + ends);
        name.accept("begins=" + seen.begins());
        name.accept("written=" + seen.written());
        name.accept("written=" + seen.written() + "&words=" + length);
        name.accept("written=" + seen.written() + "&ends=" + ends);
        name.accept("signs=" + signs(seen.signs()));
        name.accept("number=" + counted);
        name.accept("number=" + counted + "&ends=" + ends);
        name.accept("number=" + counted + "&next=" + next);
        name.accept("unit=" + seen.number().word());
        name.accept("above=" + above);
        name.accept("below=" + below);
        name.accept("above=" + above + "&below=" + below);
        name.accept("above=" + above + "&ends=" + ends);
        name.accept("above=" + above + "&written=" + seen.written());
        name.accept("before=" + before);
        name.accept("next=" + next);
        name.accept("before=" + before + "&next=" + next);
        name.accept("next=" + next + "&ends=" + ends);
        name.accept("next=" + next + "&words=" + length);
        name.accept("next2=" + text.kind(at + 2));
        if (!next.startsWith("prose")) {
            name.accept("next=" + next + "&next2=" + text.kind(at + 2));
            name.accept("next2=" + text.kind(at + 2) + "&next3=" + text.kind(at + 3));
        }
        name.accept("before2=" + text.kind(at - 2));
        name.accept("place=" + place(at));
        if (at == 0) {
            name.accept("place=" + place(at) + "&next=" + next);
            name.accept("place=" + place(at) + "&number=" + counted);
        }
        if (text.abovesProse(at)) {
            name.accept("over prose");
            name.accept("over prose&ends=" + ends);
        }
        if (piece.setting().centred()) {
            name.accept("centred");
        } else if (piece.setting().indent() > 0) {
            name.accept("indent="
                    + (piece.setting().indent() < 3 ? "1" : piece.setting().indent() < 8 ? "3" : "8"));
        }
        if (piece.setting().broken()) {
            name.accept("broken early");
            name.accept("broken early&ends=" + ends);
            name.accept("broken early&next=" + next);
        }
        if (piece.text().indexOf('\n') >= 0) {
            name.accept("lines");
        }
        if (text.ruled(at - 1)) {
            name.accept("ruled above");
        }
        if (text.ruled(at + 1)) {
            name.accept("ruled below");
        }
        if (seen.quoted()) {
            name.accept("quoted&ends=" + ends);
        }
        words(seen, name);
    }

    private static void words(Seen seen, Consumer<String> name) {
        String title = seen.title();
        if (KnownTitles.is(TitleKey.of(title))) {
            name.accept("known title");
        }
        if (Dateline.is(title)) {
            name.accept("date");
        }
        if (PersonName.is(title)) {
            name.accept("name");
        }
        if (title.contains(". ") && !seen.number().numbered()) {
            name.accept("sentences");
        }
        if (title.indexOf(',') >= 0) {
            name.accept("comma");
        }
        int colon = title.indexOf(": ");
        if (colon > 0) {
            name.accept(seen.number().numbered() ? "number and colon" : "colon&words=" + length(seen.tokens()));
        }
        if (title.contains("://") || title.contains("www.") || title.indexOf('@') > 0) {
            name.accept("address");
        }
        boolean verb = verb(title);
        boolean speaker = false;
        boolean quoting = false;
        for (String word : words(title)) {
            speaker |= SPEAKERS.contains(word);
            quoting |= QUOTING.contains(word);
        }
        if (verb) {
            name.accept("verb&written=" + seen.written());
        }
        if (speaker) {
            name.accept("speaker&written=" + seen.written());
        }
        if (quoting) {
            name.accept("quoting&written=" + seen.written());
        }
    }

    private String place(int at) {
        return at >= NEAR
                ? at + 1 == text.size() ? "last" : "within"
                : text.titled() ? at + " below title" : String.valueOf(at);
    }

    /** Whether one of its words is a verb that sentences often have. */
    static boolean verb(String title) {
        return Arrays.stream(words(title)).anyMatch(VERBS::contains);
    }

    private static String[] words(String title) {
        return title.toLowerCase(Locale.ROOT).split("[^\\p{L}’']+", -1);
    }

    /** How its number counts: not, alone, in a list, or through the text. */
    private String counted(int at, Seen seen) {
        if (!seen.number().numbered()) {
            return "none";
        }
        Counts.Run run = counts.of(at);
        String how = run.places().size() < 2 ? "alone" : run.spread() ? "on" : "list";
        String first = run.from() == 1 ? "from 1" : "later";
        return (seen.number().word().isEmpty() ? "" : "unit ")
                + how
                + (run.places().size() < 2 ? "" : " " + first)
                + (seen.bareNumber() ? " bare" : "");
    }

    static String length(int tokens) {
        return tokens <= 3
                ? String.valueOf(tokens)
                : tokens <= 5 ? "4" : tokens <= 8 ? "6" : tokens <= 12 ? "9" : tokens <= 18 ? "13" : "19";
    }

    private static String letters(int letters) {
        return letters <= 3
                ? "1"
                : letters <= 12 ? "4" : letters <= 30 ? "13" : letters <= 60 ? "31" : letters <= 100 ? "61" : "101";
    }

    private static String signs(String signs) {
        return signs.isEmpty() ? "none" : signs.equals("T I T L E") ? "spaced" : "some";
    }
}

package org.lectern.study.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.text.Words;

/** Says what could make a question better, and why. Advice, never a refusal; for questions in English. */
public final class Lint {
    private static final int LONGEST_QUOTATION = 25;
    private static final int LONGEST_FOLLOW_UP = 4;

    /** Nobody keeps more words in mind until their turn; a handout prints no more of a question. */
    public static final int MOST_WORDS = 60;

    private static final Set<String> YES_NO = Set.of(
            "is",
            "are",
            "was",
            "were",
            "am",
            "do",
            "does",
            "did",
            "can",
            "could",
            "should",
            "would",
            "will",
            "shall",
            "may",
            "might",
            "must",
            "has",
            "have",
            "had",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "don't",
            "doesn't",
            "didn't",
            "can't",
            "couldn't",
            "shouldn't",
            "wouldn't",
            "won't",
            "hasn't",
            "haven't",
            "hadn't");

    private static final Set<String> OPEN =
            Set.of("why", "how", "what", "who", "whom", "whose", "when", "where", "which");

    /** What begins a question in German as well, and asks for something else there: "Was hieße es". */
    private static final Set<String> GERMAN_TOO = Set.of("was", "am");

    private static final Pattern GERMAN =
            Pattern.compile("\\b(es|das|der|den|dem|wir|wenn|nicht|ein|eine|einer|ist|sich|ich|und|mit|von|zu|im)\\b");

    private static final Pattern LEADING = Pattern.compile(
            "\\b(don't you (think|agree)|wouldn't you (say|agree)|isn't it|is it not|aren't we|surely|obviously|clearly"
                    + "|of course|as we all know|everyone (knows|agrees)|needless to say|how can anyone)\\b");

    private static final Pattern TWO_IN_ONE = Pattern.compile(
            ",? and (why|how|what|who|when|where|which|is|are|was|were|do|does|did|should|would|could)\\b");

    private static final Pattern QUESTION_MARK = Pattern.compile("[?？؟](\\s|[\"”’)]|$)");
    private static final Pattern QUOTATION = Pattern.compile("[“\"]([^”\"]+)[”\"]");

    private Lint() {}

    /** What is wrong with a question. */
    public enum Fault {
        YES_NO,
        LEADING,
        DOUBLE,
        NO_PASSAGE,
        LONG_QUOTATION,
        TOO_LONG
    }

    /** @param said the fault in words, with the way out */
    public record Advice(Fault fault, String said) {}

    /** @param passages what it hangs on; may be empty while it is being written */
    public static List<Advice> of(String text, List<Passage> passages, QuestionPlace place) {
        List<Advice> advice = new ArrayList<>();
        String words = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        if (yesNo(words)) {
            advice.add(
                    new Advice(
                            Fault.YES_NO,
                            "yes or no answers it, and the talk is over; begin with how, why or what, or ask what would have to be true"));
        }
        Matcher leading = LEADING.matcher(words);
        if (leading.find()) {
            advice.add(new Advice(
                    Fault.LEADING,
                    "“" + leading.group()
                            + "” tells the answer you want; ask so that somebody who disagrees can answer too"));
        }
        if (twice(words)) {
            advice.add(new Advice(
                    Fault.DOUBLE, "it asks two things, and only one will be answered; make two questions of it"));
        }
        if (passages.isEmpty()) {
            advice.add(new Advice(Fault.NO_PASSAGE, "it hangs on no passage; name the paragraph that made you ask"));
        } else if (place == QuestionPlace.CORE && passages.stream().allMatch(Passage::wholeChapters)) {
            advice.add(new Advice(
                    Fault.NO_PASSAGE, "it hangs on a whole chapter, so nobody knows where to look; name a paragraph"));
        }
        int longest = longestQuotation(text);
        if (longest > LONGEST_QUOTATION) {
            advice.add(new Advice(
                    Fault.LONG_QUOTATION,
                    "it quotes " + longest + " words; keep to the few that matter (" + LONGEST_QUOTATION
                            + " at most), the address says where the rest is"));
        }
        int length = Words.count(text);
        if (length > MOST_WORDS) {
            advice.add(new Advice(
                    Fault.TOO_LONG,
                    "it has " + length + " words, and handouts print " + MOST_WORDS
                            + " at most; shorten it to what can be said in one breath"));
        }
        return advice;
    }

    /** Whether the words of a question that is asked have a fault; where it hangs is its copy's. */
    public static boolean flags(Question question) {
        return of(question.text(), question.passages(), question.place()).stream()
                .anyMatch(advice -> advice.fault() != Fault.NO_PASSAGE);
    }

    /** Whether words ask something instead of saying it. */
    public static boolean asks(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return QUESTION_MARK.matcher(words).find() || (OPEN.contains(firstWord(words)) && !words.contains("."));
    }

    /** An opening word that asks for yes or no, with no choice offered and no open question behind it. */
    private static boolean yesNo(String words) {
        List<String> sentences = questions(words);
        if (sentences.isEmpty() || !YES_NO.contains(firstWord(sentences.getFirst()))) {
            return false;
        }
        String first = sentences.getFirst();
        if (GERMAN_TOO.contains(firstWord(first)) && GERMAN.matcher(first).find()) {
            return false;
        }
        boolean choice = first.contains(" or ") && !first.contains(" or not");
        return !choice && sentences.stream().skip(1).noneMatch(sentence -> OPEN.contains(firstWord(sentence)));
    }

    /** A short second question ("Why?", "For whom?") belongs to the first. */
    private static boolean twice(String words) {
        List<String> sentences = questions(words);
        boolean second = sentences.stream().skip(1).anyMatch(sentence -> Words.count(sentence) > LONGEST_FOLLOW_UP);
        return second || sentences.stream().anyMatch(Lint::joined);
    }

    private static boolean joined(String sentence) {
        String first = firstWord(sentence);
        return (OPEN.contains(first) || YES_NO.contains(first))
                && TWO_IN_ONE.matcher(sentence).find();
    }

    /** The sentences that end in a question mark; what goes before them in a sentence of its own doesn't ask. */
    private static List<String> questions(String words) {
        List<String> questions = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean end = i + 1 == words.length() || Character.isWhitespace(words.charAt(i + 1));
            if (c == '?') {
                questions.add(words.substring(from, i).strip());
                from = i + 1;
            } else if ((c == '.' || c == '!' || c == ':') && end && !abbreviated(words, i)) {
                from = i + 1;
            }
        }
        return questions;
    }

    /** Whether the dot ends a single letter, as in an abbreviation. */
    private static boolean abbreviated(String words, int dot) {
        return words.charAt(dot) == '.'
                && dot > 1
                && Character.isLetter(words.charAt(dot - 1))
                && (words.charAt(dot - 2) == '.' || Character.isWhitespace(words.charAt(dot - 2)));
    }

    private static String firstWord(String sentence) {
        int from = 0;
        while (from < sentence.length() && !Character.isLetter(sentence.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < sentence.length() && (Character.isLetter(sentence.charAt(to)) || sentence.charAt(to) == '\'')) {
            to++;
        }
        return sentence.substring(from, to);
    }

    private static int longestQuotation(String text) {
        int longest = 0;
        Matcher quotation = QUOTATION.matcher(text);
        while (quotation.find()) {
            longest = Math.max(longest, Words.count(quotation.group(1)));
        }
        return longest;
    }
}

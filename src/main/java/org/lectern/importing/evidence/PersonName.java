package org.lectern.importing.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a line is somebody's name and nothing else, as below a title. */
public final class PersonName {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final int MOST_OWN = 4;
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "ter", "ten", "al", "bin");
    private static final Set<String> JOINING = Set.of("and", "&", "y", "et", "und", "e", "with");
    /** Given names that are English words too, or so common that they tell a name by themselves. */
    private static final Set<String> GIVEN = Set.of(
            "mark",
            "rose",
            "grace",
            "will",
            "bill",
            "jack",
            "frank",
            "ray",
            "art",
            "hope",
            "faith",
            "joy",
            "may",
            "june",
            "april",
            "ruby",
            "lily",
            "iris",
            "ivy",
            "heather",
            "holly",
            "robin",
            "dean",
            "grant",
            "pat",
            "rob",
            "sue",
            "dawn",
            "eve",
            "gene",
            "guy",
            "jay",
            "josh",
            "max",
            "miles",
            "nick",
            "norm",
            "peg",
            "penny",
            "ruth",
            "john",
            "james",
            "robert",
            "mary",
            "david",
            "william",
            "richard",
            "thomas",
            "charles",
            "daniel",
            "paul",
            "george",
            "peter",
            "henry",
            "edward",
            "anna",
            "emma",
            "jane",
            "alice",
            "sarah",
            "helen",
            "elizabeth",
            "margaret",
            "karl",
            "maria",
            "rosa",
            "jean",
            "michael",
            "andrew",
            "martin",
            "simon",
            "stephen",
            "joan",
            "ann",
            "anne",
            "carol",
            "christian",
            "dick",
            "don",
            "drew",
            "earl",
            "ernest",
            "harry",
            "hank",
            "ken",
            "lee",
            "matt",
            "roger",
            "sandy",
            "terry",
            "tom",
            "tony",
            "victor",
            "wade",
            "jo",
            "sam",
            "joe",
            "jim",
            "ben",
            "dan");

    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "a",
            "an",
            "of",
            "on",
            "in",
            "to",
            "for",
            "from",
            "with",
            "we",
            "what",
            "how",
            "why",
            "who",
            "when",
            "where",
            "which",
            "dear",
            "my",
            "our",
            "your",
            "their",
            "its",
            "this",
            "that",
            "at",
            "by",
            "or",
            "not",
            "no",
            "is",
            "are",
            "was",
            "be",
            "as",
            "into",
            "than",
            "new",
            "old",
            "all",
            "some",
            "every",
            "after",
            "before",
            "against",
            "under",
            "over",
            "without",
            "between",
            "about",
            "toward",
            "towards",
            "it",
            "he",
            "she",
            "they",
            "you",
            "i",
            "if",
            "but",
            "so",
            "do",
            "does",
            "up",
            "out",
            "more",
            "one",
            "two",
            "three",
            "first",
            "second",
            "chapter",
            "part",
            "book",
            "volume",
            "translated",
            "edited",
            "introduction",
            "preface",
            "notes",
            "works");
    /** Endings of words that lists of English lack, but no name has. */
    private static final List<String> ENDINGS = List.of(
            "ism", "isms", "ists", "ity", "ities", "tion", "tions", "ing", "ness", "ology", "archy", "ies", "ment",
            "ments", "able", "ical", "ally", "ization", "isation", "ized", "ised", "ance", "ence", "ship");

    private PersonName() {}

    /** Whether it is written as names are, as behind {@code by}, where it need not be told from titles. */
    public static boolean written(String line) {
        return of(line, true);
    }

    public static boolean is(String line) {
        return of(line, false);
    }

    private static boolean of(String line, boolean known) {
        if (line.length() > LONGEST
                || line.length() < 5
                || line.endsWith(",")
                || (Sentences.closes(line) && !line.endsWith("r."))) {
            return false;
        }
        String[] words = line.strip().split("\\s+", MOST_WORDS + 1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        boolean told = known;
        int own = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i].endsWith(",") ? words[i].substring(0, words[i].length() - 1) : words[i];
            String small = word.toLowerCase(Locale.ROOT);
            if (NO_NAMES.contains(small)) {
                return false;
            }
            boolean between = i > 0 && i + 1 < words.length;
            if (between && JOINING.contains(small)) {
                if (own < 2) {
                    return false;
                }
                own = 0;
            } else if (!(between && PARTICLES.contains(small))) {
                if (!namely(word)) {
                    return false;
                }
                own++;
                boolean initial = i + 1 < words.length
                        && (i > 0 || words.length > 2)
                        && (word.endsWith(".") || word.length() == 1);
                told |= initial || (i == 0 && GIVEN.contains(small)) || (small.length() > 2 && unheard(small));
            }
        }
        return told && own >= 2 && own <= MOST_OWN;
    }

    /** A capital, then letters, apostrophes, hyphens or one full stop. */
    private static boolean namely(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean stop = c == '.' && (i + 1 == word.length() ? word.length() <= 3 : word.length() <= 5);
            if (!Character.isLetter(c) && "'’-".indexOf(c) < 0 && !stop) {
                return false;
            }
        }
        return true;
    }

    /** No English word, nor one with an ending. */
    private static boolean unheard(String small) {
        String bare = small.replace("’", "").replace("'", "");
        return ENDINGS.stream().noneMatch(bare::endsWith)
                && WordList.commonness(bare) == 0
                && (!bare.endsWith("s") || WordList.commonness(bare.substring(0, bare.length() - 1)) == 0)
                && bare.indexOf('-') < 0;
    }
}

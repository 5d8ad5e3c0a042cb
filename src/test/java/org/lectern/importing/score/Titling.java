package org.lectern.importing.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Titles as people give them, written as in a sentence: short and long, with verbs and names, bare nouns and questions. */
final class Titling {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "a", "an", "in", "to", "for", "its", "or", "is", "on", "at", "by", "with", "from", "as",
            "that", "not");
    private static final List<String> PLACES =
            List.of("Lyon", "Bristol", "Trieste", "Kronstadt", "Saint-Denis", "Oporto", "New Lanark", "Mill Street");
    private static final List<String> MONTHS =
            List.of("March", "May", "October", "December", "the spring", "the winter");
    private final RandomGenerator random;
    private final Lexicon words;
    private final Set<String> given = new HashSet<>();

    Titling(RandomGenerator random) {
        this.random = random;
        this.words = new Lexicon(random);
    }

    /** One that was not given before. */
    String title() {
        return unlike(false);
    }

    /** One that fills a line and a half. */
    String longTitle() {
        return unlike(true);
    }

    private String unlike(boolean longer) {
        String title;
        do {
            title = Lexicon.capital(longer ? longOne() : one());
        } while (!given.add(title.toLowerCase(Locale.ROOT)));
        return title;
    }

    private String one() {
        return switch (random.nextInt(22)) {
            case 0 -> "how the " + noun() + " " + Lexicon.past(verb());
            case 1 -> "what the " + noun() + " " + Lexicon.past(verb());
            case 2 -> "why " + pick("we", "they", "nobody") + " " + Lexicon.past(verb()) + " the " + noun();
            case 3 -> "the " + noun() + " " + pick("in ", "at ", "of ") + place();
            case 4 -> "notes on " + Lexicon.plural(noun());
            case 5 -> Lexicon.plural(noun()) + ", " + Lexicon.plural(noun()) + " and " + Lexicon.plural(noun());
            case 6 -> adjective() + " " + Lexicon.plural(noun());
            case 7 -> noun();
            case 8 -> "after the " + noun();
            case 9 -> words.surname() + " and the " + noun();
            case 10 -> "on " + Lexicon.going(verb()) + " a " + noun();
            case 11 -> "who " + Lexicon.third(verb()) + " the " + noun() + "?";
            case 12 -> pick("a ", "the ") + noun() + " in " + MONTHS.get(random.nextInt(MONTHS.size()));
            case 13 -> "in defence of the " + noun();
            case 14 -> "the " + noun() + " that " + Lexicon.past(verb()) + " its " + noun();
            case 15 -> Lexicon.plural(noun()) + " without " + Lexicon.plural(noun());
            case 16 -> "towards a " + adjective() + " " + noun() + ": " + words.surname() + "’s " + noun();
            case 17 -> place() + ", " + (1790 + random.nextInt(200));
            case 18 -> "no " + noun() + ", no " + noun() + "!";
            case 19 -> pick("it", "this") + " was not a " + noun();
            case 20 -> "some " + adjective() + " " + Lexicon.plural(noun()) + " from " + place();
            default -> "the " + adjective() + " " + noun();
        };
    }

    private String longOne() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "the " + noun() + " of the " + noun() + ", and what the " + Lexicon.plural(noun()) + " of " + place()
                        + " " + Lexicon.past(verb()) + " of it";
            case 1 ->
                "how a " + adjective() + " " + noun() + " came to " + verb() + " the " + noun() + " of every " + noun();
            case 2 ->
                "some " + Lexicon.plural(noun()) + " on the " + noun() + " and the " + noun() + " in the "
                        + Lexicon.plural(noun()) + " of " + place();
            default ->
                "against " + words.surname() + ": why the " + Lexicon.plural(noun()) + " have not "
                        + Lexicon.past(verb()) + " their " + adjective() + " " + noun();
        };
    }

    /** In Capitals Word by Word, but for small words. */
    static String titleCase(String title) {
        StringBuilder cased = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            boolean first = cased.isEmpty() || cased.charAt(cased.length() - 1) == ':';
            cased.append(cased.isEmpty() ? "" : " ")
                    .append(!first && SMALL.contains(word) ? word : Lexicon.capital(word));
        }
        return cased.toString();
    }

    String place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    /** {@code Lyon, 3 March 1871}. */
    String placeAndDate() {
        return place().replace("Mill Street", "Hull") + ", " + (1 + random.nextInt(28)) + " "
                + pick("January", "April", "June", "September") + " " + (1840 + random.nextInt(120));
    }

    private String noun() {
        return words.noun();
    }

    private String adjective() {
        return words.adjective();
    }

    private String verb() {
        return words.pick("verb");
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}

package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.lectern.importing.score.Work.Form;
import org.lectern.importing.score.Work.Head;
import org.lectern.importing.score.Work.Part;
import org.lectern.importing.score.Work.Text;

/** Writes books: grammatical, pointless, of a large vocabulary, and the same for the same seed. */
final class Author {
    private static final List<String> SMALL = List.of("of", "the", "and", "a", "in", "to", "for", "its", "or", "is");
    private final RandomGenerator random;
    private final Lexicon words;
    private final Set<String> titles = new HashSet<>();

    Author(RandomGenerator random) {
        this.random = random;
        this.words = new Lexicon(random);
    }

    /** A text of this kind; of prose alone where {@code plain}. */
    Work write(Work.Kind kind, boolean plain) {
        List<Part> parts = new ArrayList<>();
        switch (kind) {
            case BOOK -> chapters(parts, 5 + random.nextInt(8), 0, plain);
            case SECTIONS -> chapters(parts, 4 + random.nextInt(5), 3, plain);
            case PARTS -> {
                int count = 2 + random.nextInt(3);
                for (int i = 0; i < count; i++) {
                    parts.add(new Head(0, title()));
                    chapters(parts, 2 + random.nextInt(3), 0, plain);
                }
            }
            case ESSAY -> {
                prose(parts, 3 + random.nextInt(3), true);
                chapters(parts, 3 + random.nextInt(4), 0, plain);
            }
            case THREAD -> thread(parts);
        }
        return new Work(title(), words.given() + " " + words.surname(), kind, parts);
    }

    private void chapters(List<Part> parts, int count, int sections, boolean plain) {
        for (int i = 0; i < count; i++) {
            parts.add(new Head(1, title()));
            if (!plain && random.nextInt(4) == 0) {
                parts.add(new Text(Form.EPIGRAPH, sentence(), words.given() + " " + words.surname()));
            }
            prose(parts, 3 + random.nextInt(4), plain);
            int inner = sections == 0 ? 0 : 1 + random.nextInt(sections);
            for (int s = 0; s < inner; s++) {
                parts.add(new Head(2, title()));
                prose(parts, 2 + random.nextInt(3), plain);
            }
        }
    }

    private void prose(List<Part> parts, int count, boolean plain) {
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            int turn = plain || i == 0 ? 99 : random.nextInt(22);
            switch (turn) {
                case 0 -> {
                    parts.add(Text.of(Form.PROSE, paragraph() + " " + introduction()));
                    parts.add(Text.of(Form.BLOCK_QUOTE, paragraph()));
                }
                case 1, 2 -> list(parts, turn == 1 ? Form.BULLET : Form.NUMBERED);
                case 3 -> parts.add(Text.of(Form.VERSE, verse()));
                case 4 -> dialogue(parts);
                case 5 -> {
                    if (last) {
                        glossary(parts);
                    }
                }
                default -> parts.add(Text.of(Form.PROSE, paragraph()));
            }
        }
        if (!(parts.getLast() instanceof Text text && text.form() == Form.TERM)) {
            parts.add(Text.of(Form.PROSE, paragraph()));
        }
    }

    private void list(List<Part> parts, Form form) {
        parts.add(Text.of(Form.PROSE, paragraph() + " Of these there were " + number() + ":"));
        int items = 3 + random.nextInt(4);
        for (int i = 0; i < items; i++) {
            parts.add(Text.of(form, random.nextBoolean() ? sentence() : Lexicon.capital(phrase())));
        }
    }

    private void dialogue(List<Part> parts) {
        int lines = 3 + random.nextInt(4);
        for (int i = 0; i < lines; i++) {
            String said = sentence();
            boolean question = said.endsWith("?");
            String spoken = question ? said : said.substring(0, said.length() - 1) + ",";
            parts.add(Text.of(
                    Form.DIALOGUE, i % 2 == 0 ? "“" + spoken + "” said " + words.surname() + "." : "“" + said + "”"));
        }
    }

    private void glossary(List<Part> parts) {
        int terms = 4 + random.nextInt(5);
        for (int i = 0; i < terms; i++) {
            parts.add(Text.of(Form.TERM, Lexicon.capital(words.noun()) + ": " + phrase() + "."));
        }
    }

    private String verse() {
        StringBuilder lines = new StringBuilder();
        int count = 4 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            lines.append(i == 0 ? "" : "\n")
                    .append(Lexicon.capital(
                            pick("and the ", "where the ", "no ", "a ", "under the ", "the ") + words.pick("adj") + " "
                                    + words.noun() + " " + Lexicon.third(words.pick("verb"))
                                    + (i % 2 == 0 ? "," : pick("", ".", ","))));
        }
        return lines.toString();
    }

    private void thread(List<Part> parts) {
        parts.add(new Head(1, "Opening post"));
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            said.add(paragraph());
            parts.add(Text.of(Form.PROSE, said.getLast()));
        }
        parts.add(new Head(1, "Replies"));
        int replies = 5 + random.nextInt(5);
        for (int r = 0; r < replies; r++) {
            parts.add(new Head(2, words.given() + " " + words.surname()));
            if (r % 2 == 0 || random.nextBoolean()) {
                String quoted = said.get(random.nextInt(said.size()));
                parts.add(Text.of(Form.BLOCK_QUOTE, quoted.substring(0, quoted.indexOf('.') + 1)));
            }
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                said.add(paragraph());
                parts.add(Text.of(Form.PROSE, said.getLast()));
            }
        }
    }

    String title() {
        String title;
        do {
            title = cased(
                    switch (random.nextInt(9)) {
                        case 0 -> "the " + words.noun() + " of the " + words.noun();
                        case 1 -> "on " + Lexicon.plural(words.pick("noun"));
                        case 2 -> "what is a " + words.noun() + "?";
                        case 3 ->
                            words.pick("adj") + " " + Lexicon.plural(words.noun()) + ": the " + words.noun()
                                    + " and its " + words.noun();
                        case 4 -> Lexicon.plural(words.noun()) + " and " + Lexicon.plural(words.noun());
                        case 5 -> words.noun();
                        case 6 -> "a " + words.adjective() + " " + words.noun();
                        case 7 -> "against the " + words.noun();
                        default -> Lexicon.going(words.pick("verb")) + " the " + words.pick("adj") + " " + words.noun();
                    });
        } while (!titles.add(title.toLowerCase(Locale.ROOT)));
        return title;
    }

    private static String cased(String title) {
        StringBuilder cased = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            boolean first = cased.isEmpty() || cased.charAt(cased.length() - 1) == ':';
            cased.append(cased.isEmpty() ? "" : " ")
                    .append(!first && SMALL.contains(word) ? word : Lexicon.capital(word));
        }
        return cased.toString();
    }

    String paragraph() {
        StringBuilder text = new StringBuilder(sentence());
        int more = 2 + random.nextInt(6);
        for (int i = 0; i < more; i++) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    private String introduction() {
        return words.surname() + " put it like this in " + (1840 + random.nextInt(160)) + ":";
    }

    String sentence() {
        String clause = clause();
        String body = switch (random.nextInt(9)) {
            case 0 -> words.pick("opener") + ", " + clause;
            case 1 -> clause + ", and " + clause();
            case 2 -> clause + " because " + clause();
            case 3 -> clause + "; " + clause();
            case 4 ->
                clause + " (as Dr. " + words.surname() + " " + Lexicon.past(words.pick("verb")) + " in "
                        + (1840 + random.nextInt(160)) + ")";
            case 5 -> "“" + clause() + ",” wrote " + words.given() + " " + words.surname() + ", “and " + clause() + "”";
            case 6 -> "although " + clause + ", " + clause();
            case 7 -> clause + ", e.g. " + phrase() + " and " + phrase();
            default -> clause;
        };
        String end = random.nextInt(14) == 0 ? "?" : random.nextInt(30) == 0 ? "!" : ".";
        return Lexicon.capital(upperQuote(body)) + end;
    }

    private static String upperQuote(String body) {
        return body.startsWith("“") ? "“" + Lexicon.capital(body.substring(1)) : body;
    }

    private String clause() {
        String subject = random.nextInt(6) == 0
                ? words.given() + " " + words.surname()
                : pick("the ", "every ", "no ", "this ", "their ") + maybe() + words.noun();
        String tail = switch (random.nextInt(5)) {
            case 0 -> " of the " + words.noun();
            case 1 -> " " + words.pick("adverb");
            case 2 -> " for " + Lexicon.plural(words.noun());
            case 3 -> " in the " + maybe() + words.noun();
            default -> "";
        };
        String verb = words.pick("verb");
        return subject + " "
                + pick(Lexicon.third(verb), Lexicon.past(verb), "would " + verb, "has not " + Lexicon.past(verb)) + " "
                + pick("the ", "a ", "its ", "our ", "some ") + maybe() + words.noun() + tail;
    }

    private String phrase() {
        return pick("a ", "the ", "some ") + words.adjective() + " " + words.noun() + " of "
                + Lexicon.plural(words.noun());
    }

    private String number() {
        return pick("three", "several", "many", "a handful");
    }

    private String maybe() {
        return random.nextInt(3) == 0 ? words.adjective() + " " : "";
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}

package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.lectern.importing.Imported;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;

/**
 * How near an import came to the truth. Figures are counts, so that scores of several texts add up.
 *
 * @param moved matched paragraphs that stand out of order, in texts without a warning that they do
 * @param wordsKept words of the truth that are in the import
 * @param junkLeft signs of junk that are in the import, of {@code junk} in the file
 */
record Score(
        Hits chapters, Hits sections, Hits paragraphs, int moved, int words, int wordsKept, int junk, int junkLeft) {
    static final Score NONE = new Score(Hits.NONE, Hits.NONE, Hits.NONE, 0, 0, 0, 0, 0);

    /** Of so many that there are and so many that were found, so many match. */
    record Hits(int wanted, int found, int right) {
        static final Hits NONE = new Hits(0, 0, 0);

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        double f1() {
            return wanted + found == 0 ? 1 : 2.0 * right / (wanted + found);
        }

        Hits plus(Hits other) {
            return new Hits(wanted + other.wanted, found + other.found, right + other.right);
        }
    }

    Score plus(Score other) {
        return new Score(
                chapters.plus(other.chapters),
                sections.plus(other.sections),
                paragraphs.plus(other.paragraphs),
                moved + other.moved,
                words + other.words,
                wordsKept + other.wordsKept,
                junk + other.junk,
                junkLeft + other.junkLeft);
    }

    double orderError() {
        return paragraphs.right() == 0 ? 0 : (double) moved / paragraphs.right();
    }

    double junkLeftShare() {
        return junk == 0 ? 0 : (double) junkLeft / junk;
    }

    double kept() {
        return words == 0 ? 1 : (double) wordsKept / words;
    }

    /** What importing made of a work. */
    static Score of(Work work, Imported imported, int junkSigns) {
        List<String> wanted =
                work.texts().stream().map(text -> key(whole(text))).toList();
        List<Block.Paragraph> all = imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
        List<String> found = all.stream().map(Score::key).toList();
        int[] places = places(wanted, found);
        int right = 0;
        List<Integer> sequence = new ArrayList<>();
        for (int place : places) {
            right += place >= 0 ? 1 : 0;
            if (place >= 0) {
                sequence.add(place);
            }
        }
        StringBuilder text = new StringBuilder();
        imported.chapters().forEach(chapter -> {
            text.append(chapter.title()).append('\n');
            chapter.sections().forEach(section -> text.append(section.title()).append('\n'));
        });
        all.forEach(paragraph -> text.append(paragraph.text()).append('\n'));
        Map<String, Integer> counts = counts(text.toString());
        int words = 0;
        int kept = 0;
        for (Map.Entry<String, Integer> word : counts(String.join(
                        "\n", work.texts().stream().map(Score::whole).toList()))
                .entrySet()) {
            words += word.getValue();
            kept += Math.min(word.getValue(), counts.getOrDefault(word.getKey(), 0));
        }
        return new Score(
                chapters(work, imported),
                sections(work, imported),
                new Hits(wanted.size(), found.size(), right),
                warned(imported) ? 0 : sequence.size() - longestRise(sequence),
                words,
                kept,
                junkSigns,
                Math.min(junkSigns, signs(text.toString())));
    }

    /** Whether the reader is told that the pages are out of order: then nobody is misled. */
    private static boolean warned(Imported imported) {
        return imported.warnings().stream().anyMatch(warning -> warning.contains("out of order"));
    }

    /** What differs, a line each: {@code -} what is missing, {@code +} what is too much. */
    static String difference(Work work, Imported imported) {
        List<String> wanted = new ArrayList<>();
        for (Work.Part part : work.parts()) {
            wanted.add(
                    switch (part) {
                        case Work.Head head when head.level() == 0 -> "H0 ";
                        case Work.Head head -> "H" + head.level() + " " + TitleKey.level(head.title());
                        case Work.Text text -> text.form() + " " + key(whole(text));
                    });
        }
        List<String> found = new ArrayList<>();
        for (Chapter chapter : imported.chapters()) {
            found.add("H1 " + TitleKey.level(chapter.title()));
            for (Block block : chapter.blocks()) {
                switch (block) {
                    case Block.Heading heading -> found.add("H2 " + TitleKey.of(heading.title()));
                    case Block.Rule rule -> {}
                    case Block.Paragraph paragraph -> found.add(paragraph.kind() + " " + key(paragraph));
                }
            }
        }
        List<String> bareWanted = wanted.stream().map(Score::bare).toList();
        List<String> bareFound = found.stream().map(Score::bare).toList();
        StringBuilder out =
                new StringBuilder(imported.title() + " " + imported.repairs() + " " + imported.warnings() + "\n");
        for (int i = 0; i < wanted.size(); i++) {
            if (!bareFound.contains(bareWanted.get(i)) && !wanted.get(i).equals("H0 ")) {
                out.append("  - ")
                        .append(i)
                        .append(' ')
                        .append(cut(wanted.get(i)))
                        .append('\n');
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!bareWanted.contains(bareFound.get(i))) {
                out.append("  + ")
                        .append(i)
                        .append(' ')
                        .append(cut(found.get(i)))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String bare(String line) {
        return line.startsWith("H") && Character.isDigit(line.charAt(1)) ? line : line.substring(line.indexOf(' ') + 1);
    }

    private static String cut(String line) {
        return line.length() <= 150 ? line : line.substring(0, 70) + " … " + line.substring(line.length() - 70);
    }

    static int signs(String text) {
        return text.toLowerCase(Locale.ROOT).split(Junk.SIGN, -1).length - 1;
    }

    private static String whole(Work.Text text) {
        return text.source().isEmpty() ? text.text() : text.text() + " — " + text.source();
    }

    private static Hits chapters(Work work, Imported imported) {
        boolean thread = work.kind() == Work.Kind.THREAD;
        List<String> wanted = new ArrayList<>(
                work.heads(1).stream().map(head -> TitleKey.level(head.title())).toList());
        if (!(work.parts().getFirst() instanceof Work.Head)) {
            wanted.addFirst(TitleKey.level(work.title()));
        }
        List<String> found = imported.chapters().stream()
                .map(chapter -> TitleKey.level(chapter.title()))
                .toList();
        return hits(wanted, found, thread ? (one, other) -> other.startsWith(one) : Score::same);
    }

    private static boolean same(String one, String other) {
        return TitleKey.likeness(one, other) >= 0.9 && Math.abs(one.length() - other.length()) <= 3;
    }

    /** A thread's replies by what they begin with, other sections by their titles. */
    private static Hits sections(Work work, Imported imported) {
        List<String> found = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        if (work.kind() == Work.Kind.THREAD) {
            for (int i = 0; i + 1 < work.parts().size(); i++) {
                if (work.parts().get(i) instanceof Work.Head head
                        && head.level() == 2
                        && work.parts().get(i + 1) instanceof Work.Text text) {
                    wanted.add(key(text.text()));
                }
            }
            for (Chapter chapter : imported.chapters()) {
                for (Chapter.Section section : chapter.sections()) {
                    found.add(key(
                            chapter.paragraphs().get(section.paragraph() - 1).text()));
                }
            }
            return hits(wanted, found, String::equals);
        }
        work.heads(2).forEach(head -> wanted.add(TitleKey.level(head.title())));
        imported.chapters()
                .forEach(chapter -> chapter.sections().forEach(section -> found.add(TitleKey.of(section.title()))));
        return hits(wanted, found, Score::same);
    }

    /** The longest common sequence. */
    private static Hits hits(List<String> wanted, List<String> found, BiPredicate<String, String> same) {
        int[][] best = new int[wanted.size() + 1][found.size() + 1];
        for (int i = 1; i <= wanted.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                best[i][j] = same.test(wanted.get(i - 1), found.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return new Hits(wanted.size(), found.size(), best[wanted.size()][found.size()]);
    }

    /** For each found paragraph which wanted one it is, or -1: word for word, or nearly so. */
    private static int[] places(List<String> wanted, List<String> found) {
        Map<String, List<Integer>> exact = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            exact.computeIfAbsent(wanted.get(i), key -> new ArrayList<>()).add(i);
        }
        int[] places = new int[found.size()];
        boolean[] taken = new boolean[wanted.size()];
        for (int j = 0; j < found.size(); j++) {
            List<Integer> left = exact.getOrDefault(found.get(j), List.of());
            places[j] = left.isEmpty() ? -1 : left.removeFirst();
            if (places[j] >= 0) {
                taken[places[j]] = true;
            }
        }
        for (int j = 0; j < found.size(); j++) {
            for (int i = 0; i < wanted.size() && places[j] < 0; i++) {
                if (!taken[i] && near(wanted.get(i), found.get(j))) {
                    places[j] = i;
                    taken[i] = true;
                }
            }
        }
        return places;
    }

    /** Alike in length and in nineteen of twenty letters, taken from either end. */
    private static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 40 || Math.abs(one.length() - other.length()) > shorter * 0.05) {
            return false;
        }
        int from = 0;
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int to = 0;
        while (to < shorter - from && one.charAt(one.length() - 1 - to) == other.charAt(other.length() - 1 - to)) {
            to++;
        }
        return from + to >= shorter * 0.95;
    }

    private static int longestRise(List<Integer> sequence) {
        List<Integer> ends = new ArrayList<>();
        for (int place : sequence) {
            int at = 0;
            while (at < ends.size() && ends.get(at) < place) {
                at++;
            }
            if (at == ends.size()) {
                ends.add(place);
            } else {
                ends.set(at, place);
            }
        }
        return ends.size();
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Numbers of list items stay in the text; the truth has none. */
    private static String key(Block.Paragraph paragraph) {
        String key = key(paragraph.text());
        return paragraph.kind() == Kind.LIST_ITEM ? key.replaceFirst("^\\d{1,2} ", "") : key;
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '\n')
                .forEach(c -> key.appendCodePoint(c == '\n' ? ' ' : c));
        return key.toString().replaceAll(" +", " ").strip();
    }
}

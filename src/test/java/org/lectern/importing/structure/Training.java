package org.lectern.importing.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lectern.importing.score.Lessons;

/**
 * Learns the weights that the program ships, and says how they do on sources that they weren't learned from: {@code Training
 * [--seeds N] [--pamphlets N] [--suites FOLDER] [--into FILE] [--cross [--folds N] [--worst N]] [--odd]}. The folder holds the
 * suites of plain texts unpacked; the page on importing has the command.
 */
public final class Training {
    private static final int SAMPLES = 6;
    private static final int ODD = 60;

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        int seeds = Integer.parseInt(value(words, "--seeds", "6"));
        String suites = value(words, "--suites", "");
        List<Lesson> lessons = new ArrayList<>(Lessons.generated(0, seeds));
        int pamphlets = Integer.parseInt(value(words, "--pamphlets", "0"));
        lessons.addAll(Lessons.pamphlets(0, pamphlets, false));
        if (!suites.isEmpty()) {
            lessons.addAll(books(Path.of(suites).resolve("plain"), 6));
            lessons.addAll(books(Path.of(suites).resolve("debian"), 10_000));
        }
        lessons.removeIf(lesson -> lesson.heads() == 0);
        System.out.println(lessons.size() + " lessons");
        List<Lesson> samples = samples(Path.of("src/test/resources/org/lectern/importing/samples"));
        samples.removeIf(lesson -> lesson.heads() == 0);
        // Small, and written by hand: each counts as much as several that a program wrote.
        for (int i = 0; i < SAMPLES; i++) {
            lessons.addAll(samples);
        }
        String into = value(words, "--into", "");
        if (!into.isEmpty()) {
            Files.writeString(Path.of(into), Learner.learn(lessons).format());
        }
        if (words.contains("--odd")) {
            Map<String, int[]> table = new TreeMap<>();
            Structure shipped = new Structure(Weights.shipped());
            Lessons.pamphlets(0, ODD, true).forEach(lesson -> measure(shipped, lesson, table, 0));
            print(table);
        }
        if (words.contains("--cross")) {
            cross(lessons, Integer.parseInt(value(words, "--folds", "5")), Integer.parseInt(value(words, "--worst", "0")));
        }
    }

    /** The small odd texts of the tests, with the outlines that they must become. */
    private static List<Lesson> samples(Path folder) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".outline")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".outline", "");
                List<Set<String>> heads = Files.readAllLines(file).stream()
                        .filter(line -> line.matches("\\d+ .*|   = .*"))
                        .map(line -> HeadKey.ways(line.replaceFirst("^(\\d+ |   = )", "")))
                        .toList();
                lessons.add(Lesson.of("sample " + name, name, Files.readAllBytes(folder.resolve(name + ".txt")), heads, 6));
            }
        }
        return lessons;
    }

    private static List<Lesson> books(Path folder, int ahead) {
        List<Lesson> lessons = new ArrayList<>();
        for (BookTexts.BookText text : BookTexts.in(folder)) {
            List<Set<String>> heads = text.heads().stream()
                    .map(ways -> {
                        Set<String> all = new HashSet<>();
                        ways.forEach(way -> all.addAll(HeadKey.ways(way)));
                        return all;
                    })
                    .toList();
            Lesson lesson = Lesson.of((ahead > 100 ? "manual " : "book ") + text.book(), text.name(), text.file(), heads, ahead);
            if (lesson.heads() * 2 >= heads.size()) {
                lessons.add(lesson);
            } else {
                System.out.println("left out: " + text.name() + ", " + lesson.heads() + " of " + heads.size() + " headings found");
            }
        }
        return lessons;
    }

    /** Learns from all sources but some, and measures those, until each was measured. */
    private static void cross(List<Lesson> lessons, int folds, int worst) {
        List<String> sources = List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::source).toList()));
        Map<String, int[]> table = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            Set<String> left = new HashSet<>();
            for (int i = fold; i < sources.size(); i += folds) {
                left.add(sources.get(i));
            }
            Structure structure = new Structure(Learner.learn(
                    lessons.stream().filter(lesson -> !left.contains(lesson.source())).toList()));
            for (Lesson lesson : lessons) {
                if (left.contains(lesson.source())) {
                    measure(structure, lesson, table, worst);
                }
            }
        }
        print(table);
    }

    private static void print(Map<String, int[]> table) {
        Map<String, double[]> kinds = new TreeMap<>();
        table.forEach((source, counts) -> {
            double f1 = 2.0 * counts[2] / Math.max(1, counts[0] + counts[1]);
            System.out.printf(Locale.ROOT, "%-50s wanted %5d found %5d right %5d F1 %.3f%n", source, counts[0], counts[1], counts[2], f1);
            double[] kind = kinds.computeIfAbsent(source.substring(0, source.indexOf(' ')), key -> new double[2]);
            kind[0] += f1;
            kind[1]++;
        });
        kinds.forEach((kind, sum) -> System.out.printf(Locale.ROOT, "%-20s mean F1 %.3f of %d%n", kind, sum[0] / sum[1], (int) sum[1]));
    }

    private static void measure(Structure structure, Lesson lesson, Map<String, int[]> table, int worst) {
        Structure.Decided decided = structure.of(lesson.pieces(), lesson.titled(), Set.of());
        String key = lesson.source().startsWith("book") || lesson.source().startsWith("manual") || lesson.source().startsWith("sample") ? lesson.source() + " " + lesson.about() : lesson.source();
        int[] counts = table.computeIfAbsent(key, k -> new int[3]);
        int shown = 0;
        for (int i = 0; i < lesson.truth().length; i++) {
            boolean truth = lesson.truth()[i];
            boolean found = decided.heading()[i];
            counts[0] += truth ? 1 : 0;
            counts[1] += found ? 1 : 0;
            counts[2] += truth && found ? 1 : 0;
            if (truth != found && shown++ < worst) {
                System.out.printf(Locale.ROOT, "   %s %s %.2f %s%n", key, truth ? "missed" : "false ", decided.likely()[i], lesson.pieces().get(i).oneLine());
            }
        }
    }

    private static String value(List<String> words, String name, String fallback) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 == words.size() ? fallback : words.get(at + 1);
    }
}

package org.lectern.importing.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how well importing finds the structure of the corpus: {@code Table [--held-out] [--from SEED] [--to SEED] [--only
 * WORD] [--worst N] [--into FOLDER]}.
 */
final class Table {
    private Table() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        boolean heldOut = words.contains("--held-out");
        int from = Integer.parseInt(value(words, "--from", "0"));
        int to = Integer.parseInt(value(words, "--to", "12"));
        int worst = Integer.parseInt(value(words, "--worst", "0"));
        String only = value(words, "--only", "");
        List<Sample> samples = new ArrayList<>();
        samples.addAll(Sample.each(
                from, to, List.of(Faults.Fault.values()), fault -> seed -> Sample.plain(seed, fault, heldOut)));
        samples.addAll(Sample.each(from, to, List.of(HeadStyle.values()), head -> seed -> Sample.typed(seed, head)));
        samples.addAll(Sample.each(
                from, to, List.of(Converter.values()), converter -> seed -> Sample.converted(seed, converter)));
        samples.addAll(
                Sample.each(from, to, List.of(Threads.Style.values()), style -> seed -> Sample.thread(seed, style)));
        samples.addAll(
                Sample.each(from, to, List.of(MarkedUp.values()), format -> seed -> Sample.marked(seed, format)));
        Map<String, Score> table = new LinkedHashMap<>();
        List<Map.Entry<Sample, Score>> all = new ArrayList<>();
        for (Sample sample : samples) {
            if (sample.group().contains(only)) {
                Score score = sample.score();
                table.merge(sample.group(), score, Score::plus);
                all.add(Map.entry(sample, score));
            }
        }
        System.out.println(
                "| text | chapters P | R | F1 | sections F1 | paragraphs P | R | F1 | out of order | words kept | junk left |");
        System.out.println("| --- " + "| ---: ".repeat(10) + "|");
        table.forEach((group, score) -> System.out.println(row(group, score)));
        table.values().stream().reduce(Score::plus).ifPresent(sum -> System.out.println(row("all", sum)));
        all.sort(Comparator.comparingDouble(entry -> quality(entry.getValue())));
        for (Map.Entry<Sample, Score> entry : all.subList(0, Math.min(worst, all.size()))) {
            System.out.println(
                    row(entry.getKey().group() + ": " + entry.getKey().about(), entry.getValue()));
            System.out.print(entry.getKey().difference());
            write(words, entry.getKey());
        }
    }

    /** The file itself, where {@code --into FOLDER} says so. */
    private static void write(List<String> words, Sample sample) {
        String folder = value(words, "--into", "");
        if (!folder.isEmpty()) {
            try {
                String name = (sample.group() + " " + sample.about()).replaceAll("[^A-Za-z0-9]+", "-");
                Files.write(
                        Path.of(
                                folder,
                                name + sample.name().substring(sample.name().indexOf('.'))),
                        sample.file().get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static double quality(Score score) {
        return score.chapters().f1()
                + 0.5 * score.sections().f1()
                + score.paragraphs().f1()
                - score.orderError();
    }

    private static String row(String group, Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.3f | %.3f | %.2f |",
                group,
                score.chapters().precision(),
                score.chapters().recall(),
                score.chapters().f1(),
                score.sections().f1(),
                score.paragraphs().precision(),
                score.paragraphs().recall(),
                score.paragraphs().f1(),
                score.orderError(),
                score.kept(),
                score.junkLeftShare());
    }

    private static String value(List<String> words, String name, String fallback) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 == words.size() ? fallback : words.get(at + 1);
    }
}

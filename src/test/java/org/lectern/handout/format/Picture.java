package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A page as {@code pdftoppm} draws it, in grey; tests that need it are skipped where it isn't, saying so. */
final class Picture {
    private static final int DOTS = 72;
    private static final int WHITE = 245;
    private final int width;
    private final int height;
    /** A byte a dot, row by row. */
    private final byte[] grey;

    private Picture(int width, int height, byte[] grey) {
        this.width = width;
        this.height = height;
        this.grey = grey.clone();
    }

    int width() {
        return width;
    }

    /** The pages of a file, from the first. */
    static List<Picture> of(byte[] pdf, Path folder) throws IOException, InterruptedException {
        Path program = Browser.program("pdftoppm");
        Path file = Files.write(folder.resolve("pages.pdf"), pdf);
        Path drawn = Files.createDirectories(folder.resolve("drawn"));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-gray",
                        "-r",
                        "" + DOTS,
                        file.toString(),
                        drawn.resolve("p").toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<Picture> pictures = new ArrayList<>();
        try (Stream<Path> files = Files.list(drawn)) {
            for (Path each : files.sorted().toList()) {
                pictures.add(read(Files.readAllBytes(each)));
                Files.delete(each);
            }
        }
        return pictures;
    }

    /** Binary PGM: {@code P5}, width, height and the value of white, then the dots. */
    private static Picture read(byte[] file) {
        String[] head = new String(file, 0, 20, StandardCharsets.US_ASCII).split("\\s+", 5);
        int width = Integer.parseInt(head[1]);
        int height = Integer.parseInt(head[2]);
        byte[] grey = new byte[width * height];
        System.arraycopy(file, file.length - grey.length, grey, 0, grey.length);
        return new Picture(width, height, grey);
    }

    boolean inked(int x, int y) {
        return (grey[y * width + x] & 0xff) < WHITE;
    }

    /** How wide a strip is left white on each side of an area, in millimetres: left, top, right, bottom. */
    double[] margins(int from, int to) {
        int[] box = {to, height, from - 1, -1};
        for (int y = 0; y < height; y++) {
            for (int x = from; x < to; x++) {
                if (inked(x, y)) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        double unit = 25.4 / DOTS;
        return new double[] {
            (box[0] - from) * unit, box[1] * unit, (to - 1 - box[2]) * unit, (height - 1 - box[3]) * unit
        };
    }

    /** How far from the top lines run across that are at least so long; all in millimetres. */
    List<Double> lines(double length) {
        List<Double> lines = new ArrayList<>();
        boolean before = false;
        for (int y = 0; y < height; y++) {
            int run = 0;
            int longest = 0;
            for (int x = 0; x < width; x++) {
                run = inked(x, y) ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
            boolean line = longest * 25.4 / DOTS >= length;
            if (line && !before) {
                lines.add(y * 25.4 / DOTS);
            }
            before = line;
        }
        return lines;
    }
}

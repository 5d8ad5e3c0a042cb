package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.Event;
import org.lectern.tui.Frame;

/** Whatever letters there are in titles, texts, notes and questions: each row is exactly as wide as the screen. */
class GridTest {
    private static final List<String> PIECES = List.of(
            "日本語の長い文",
            "👩‍👩‍👧👍🏽🇳🇴",
            "e\u0301a\u0308\u0323",
            "שלום עולם",
            "مرحبا",
            "https://example.org/a/very/long/path/without/any/end?with=query&and=more",
            "ﷺ",
            "\u0e01\u0e33",
            "x".repeat(60),
            "word",
            "—",
            "中 ");

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return words.toString().strip();
    }

    private Reading reading() {
        List<Block> blocks = new java.util.ArrayList<>();
        for (Kind kind : Kind.values()) {
            blocks.add(new Block.Heading(words(6)));
            blocks.add(new Block.Paragraph(blocks.size() / 2 + 1, kind, words(30)));
        }
        return new Reading(
                "odd",
                new Reading.About(words(8), words(4), words(3), "", "en", "", false),
                List.of(new Chapter(1, words(8), blocks)));
    }

    @Test
    void noRowIsEverWiderThanTheScreen() {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.desk().shelf().put(reading(), "odd");
            evening.as("Ada", "odd").press("");
            for (int note = 0; note < 3; note++) {
                evening.press("a").happens(new Event.Pasted(words(20))).press("Tab Tab Tab Ctrl-s");
            }
            evening.press("Q").happens(new Event.Pasted(words(12))).press("Ctrl-s");
            for (String keys : new String[] {
                "",
                "Enter",
                "Esc v w w a",
                "Ctrl-t",
                "Esc Esc Esc t",
                "Esc /",
                "Esc 1",
                "3",
                "4",
                "5",
                "6",
                "Ctrl-p",
                "Esc ?",
                "Esc : 'theme' Enter",
                "Esc 2 a",
                "Esc Esc : 'drafts' Enter"
            }) {
                evening.press(keys);
                if (keys.endsWith("a") || keys.endsWith("/") || keys.endsWith("Ctrl-p")) {
                    evening.happens(new Event.Pasted(words(9)));
                }
                for (int columns : new int[] {20, 21, 40, 59, 80, 99, 120, 161}) {
                    for (int rows : new int[] {5, 12, 24}) {
                        check(evening.sized(columns, rows).frame());
                    }
                }
                evening.sized(80, 24);
            }
        }
    }

    private static void check(Frame frame) {
        for (int row = 0; row < frame.size().rows(); row++) {
            for (int column = 0; column < frame.size().columns(); ) {
                String cluster = frame.cluster(column, row);
                int width = DisplayWidth.ofCluster(cluster);
                assertThat(width).as("“%s” at %d,%d", cluster, column, row).isBetween(1, 2);
                if (width == 2) {
                    assertThat(frame.cluster(column + 1, row))
                            .as("behind “%s”", cluster)
                            .isEmpty();
                }
                column += width;
            }
        }
    }
}

package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Frame;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.Size;
import org.lectern.tui.Theme;

class FramePainterTest {
    private static final Size SIZE = new Size(24, 6);
    private static final CellStyle TEXT = CellStyle.of(ScreenRole.TEXT);
    private static final String[] CLUSTERS = {
        "a", "b", " ", " ", " ", "é", "日", "👍🏽", "❤\ufe0f", "…", "한", "🇫🇷", "x", "▎", "क्षि", "1\ufe0f\u20e3"
    };

    @Test
    void theTerminalShowsEachFrameOfARandomFilm() {
        for (Depth depth : Depth.values()) {
            Random random = new Random(depth.name().length());
            FramePainter painter = new FramePainter(depth);
            VirtualScreen screen = ours(SIZE);
            Frame frame = new Frame(SIZE);
            for (int i = 0; i < 400; i++) {
                frame = random.nextInt(20) == 0
                        ? scribbled(random, new Frame(SIZE, theme(random)))
                        : changed(random, frame);
                screen.accept(painter.paint(frame));
                assertShows(screen, frame, depth);
            }
        }
    }

    /** Whatever a terminal thinks of a doubtful cluster's width, its neighbours stand where they belong. */
    @Test
    void anotherOpinionOnWidthDamagesNothingElse() {
        for (int opinion = 1; opinion <= 2; opinion++) {
            int theirs = opinion;
            Random random = new Random(opinion);
            FramePainter painter = new FramePainter(Depth.ANSI);
            VirtualScreen screen =
                    new VirtualScreen(SIZE, cluster -> cluster.length() > 1 ? theirs : DisplayWidth.ofCluster(cluster));
            screen.accept("\u001b[?7l");
            for (int i = 0; i < 200; i++) {
                Frame frame = scribbled(random, new Frame(SIZE));
                screen.accept(painter.paint(frame));
                for (int row = 0; row < SIZE.rows(); row++) {
                    for (int column = 0; column < SIZE.columns(); column++) {
                        String cluster = frame.cluster(column, row);
                        boolean nextToDoubtful = column + 1 < SIZE.columns()
                                && frame.cluster(column + 1, row).length() > 1;
                        if (cluster.length() == 1 && !nextToDoubtful) {
                            assertThat(screen.cluster(column, row))
                                    .as("%d,%d of frame %d", column, row, i)
                                    .isEqualTo(cluster);
                        }
                    }
                }
            }
        }
    }

    @Test
    void nothingIsSentForNothing() {
        FramePainter painter = new FramePainter(Depth.ANSI);
        Frame frame = scribbled(new Random(1), new Frame(SIZE));
        assertThat(painter.paint(frame)).isNotEmpty();
        assertThat(painter.paint(frame)).isEmpty();
    }

    @Test
    void oneChangedWordIsAMoveAndTheWord() {
        FramePainter painter = new FramePainter(Depth.ANSI);
        painter.paint(line("one two three"));
        assertThat(painter.paint(line("one six three"))).isEqualTo("\u001b[2;5Hsix");
        assertThat(painter.paint(line("one six"))).isEqualTo(" \u001b[K");
        assertThat(painter.paint(line("One sIx"))).isEqualTo("\u001b[2HO\u001b[4CI");
    }

    @Test
    void theCursorIsShownOnlyWhereTheFrameHasOne() {
        FramePainter painter = new FramePainter(Depth.ANSI);
        VirtualScreen screen = ours(SIZE);
        screen.accept("\u001b[?25l");
        Frame frame = line("word");
        frame.cursor(3, 1);
        screen.accept(painter.paint(frame));
        assertThat(screen.mode(25)).isTrue();
        assertThat(screen.cursorColumn()).isEqualTo(3);
        assertThat(screen.cursorRow()).isEqualTo(1);
        screen.accept(painter.paint(line("word")));
        assertThat(screen.mode(25)).isFalse();
    }

    @Test
    void whatIsForgottenIsPaintedWhole() {
        FramePainter painter = new FramePainter(Depth.ANSI);
        Frame frame = scribbled(new Random(2), new Frame(SIZE));
        painter.paint(frame);
        VirtualScreen spoilt = ours(SIZE);
        spoilt.accept("rubbish from a background job");
        painter.forget();
        spoilt.accept(painter.paint(frame));
        assertShows(spoilt, frame, Depth.ANSI);
    }

    /** One line of scrolling at 100 × 30 sends at most twice what the changed cells hold. */
    @Test
    void scrollingSendsLittleMoreThanTheChangedCells() {
        Size size = new Size(100, 30);
        FramePainter painter = new FramePainter(Depth.ANSI);
        Random random = new Random(4);
        String[] lines = new String[200];
        for (int i = 0; i < lines.length; i++) {
            StringBuilder words = new StringBuilder();
            while (i % 7 != 6 && words.length() < 60) {
                words.append("abcdefgh", 0, 2 + random.nextInt(6))
                        .append((char) ('a' + random.nextInt(26)))
                        .append(' ');
            }
            lines[i] = words.toString().strip();
        }
        painter.paint(page(size, lines, 0));
        long sent = 0;
        long needed = 0;
        for (int top = 1; top < 150; top++) {
            Frame before = page(size, lines, top - 1);
            Frame after = page(size, lines, top);
            sent += painter.paint(after).getBytes(StandardCharsets.UTF_8).length;
            for (int cell = 0; cell < size.columns() * size.rows(); cell++) {
                String cluster = after.cluster(cell % size.columns(), cell / size.columns());
                boolean changed = !cluster.equals(before.cluster(cell % size.columns(), cell / size.columns()));
                needed += changed ? cluster.getBytes(StandardCharsets.UTF_8).length : 0;
            }
        }
        assertThat(sent).isLessThanOrEqualTo(2 * needed);
    }

    private static Frame page(Size size, String[] lines, int top) {
        Frame frame = new Frame(size);
        for (int row = 0; row < size.rows(); row++) {
            frame.put(10, row, lines[top + row], TEXT);
        }
        return frame;
    }

    private static Frame line(String text) {
        Frame frame = new Frame(SIZE);
        frame.put(0, 1, text, TEXT);
        return frame;
    }

    private static VirtualScreen ours(Size size) {
        VirtualScreen screen = new VirtualScreen(size);
        screen.accept("\u001b[?7l");
        return screen;
    }

    private static Theme theme(Random random) {
        return List.of(Theme.values()).get(random.nextInt(Theme.values().length));
    }

    private static Frame scribbled(Random random, Frame frame) {
        for (int i = 0; i < 60; i++) {
            scribble(random, frame);
        }
        return frame;
    }

    private static Frame changed(Random random, Frame before) {
        Frame frame = new Frame(SIZE, before.theme());
        for (int row = 0; row < SIZE.rows(); row++) {
            for (int column = 0; column < SIZE.columns(); column++) {
                frame.put(column, row, before.cluster(column, row), before.style(column, row));
            }
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            scribble(random, frame);
        }
        return frame;
    }

    private static void scribble(Random random, Frame frame) {
        ScreenRole role = List.of(ScreenRole.values()).get(random.nextInt(ScreenRole.values().length));
        CellStyle style =
                new CellStyle(role, random.nextBoolean(), false, random.nextInt(4) == 0, random.nextInt(4) == 0);
        int column = random.nextInt(SIZE.columns() + 2) - 1;
        frame.put(column, random.nextInt(SIZE.rows()), CLUSTERS[random.nextInt(CLUSTERS.length)], style);
    }

    private static void assertShows(VirtualScreen screen, Frame frame, Depth depth) {
        Inks inks = new Inks(depth);
        for (int row = 0; row < SIZE.rows(); row++) {
            for (int column = 0; column < SIZE.columns(); column++) {
                String cluster = frame.cluster(column, row);
                assertThat(screen.cluster(column, row)).as("%d,%d", column, row).isEqualTo(cluster);
                Ink wanted = inks.of(frame.theme(), frame.style(column, row));
                String shown = screen.ink(column, row);
                if (cluster.equals(" ")) {
                    assertThat(blankOf(shown)).as("%d,%d", column, row).isEqualTo(blankOf(sgr(wanted)));
                } else if (!cluster.isEmpty()) {
                    assertThat(shown).as("%d,%d", column, row).isEqualTo(sgr(wanted));
                }
            }
        }
    }

    private static String sgr(Ink ink) {
        return ink.sequence().replace("\u001b[0;", "").replace("\u001b[", "").replace("m", "");
    }

    /** What of an ink shows on an empty cell: underline, reverse, and the ground, or the ink where they are swapped. */
    private static String blankOf(String sgr) {
        List<String> attributes = new ArrayList<>();
        String[] all = sgr.split(";", -1);
        boolean reverse = Arrays.asList(all).subList(0, Math.min(all.length, 5)).contains("7");
        for (int i = 0; i < all.length; i++) {
            boolean exact =
                    (all[i].equals("38") || all[i].equals("48")) && i + 4 < all.length && all[i + 1].equals("2");
            String value = exact ? String.join(";", Arrays.asList(all).subList(i, i + 5)) : all[i];
            char ground = value.isEmpty() || value.length() < 2 ? ' ' : value.charAt(0);
            if (value.equals("4") || value.equals("7") || (value.length() > 1 && ground == (reverse ? '3' : '4'))) {
                attributes.add(value);
            }
            i += exact ? 4 : 0;
        }
        return String.join(";", attributes);
    }
}

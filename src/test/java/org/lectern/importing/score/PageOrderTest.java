package org.lectern.importing.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.importing.Imported;
import org.lectern.importing.Importer;
import org.lectern.importing.Options;

/** Books of 8 to 40 pages as print sheets, scanners and dropped piles leave them: in order, or warned of; never neither. */
class PageOrderTest {
    private static final int SEEDS = 10;
    private static final List<Work.Kind> KINDS =
            List.of(Work.Kind.BOOK, Work.Kind.SECTIONS, Work.Kind.PARTS, Work.Kind.ESSAY);

    enum Way {
        CLEAN,
        CLEAN_NUMBERED,
        BOOKLET,
        BOOKLET_NUMBERED,
        SIGNATURES,
        ODD_THEN_EVEN,
        BACK_TO_FRONT,
        SHUFFLED,
        SHUFFLED_NUMBERED
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void noPageIsOutOfOrderWithoutAWarning(Way way) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed * 7919L + 3);
            random.nextInt();
            Work.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            House house = House.any(random, seed % 3 == 0);
            Work work = new Author(random).write(kind, seed % 2 == 0);
            List<String> lines = new Faults(random).wrapped(Printed.of(work, house), 58, seed % 4 != 1);
            int length = Math.max(8, lines.size() / (8 + 4 * (seed % 9)) + 1);
            List<String> pages = new ArrayList<>(Faults.pages(lines, length));
            if (way.name().endsWith("NUMBERED")) {
                for (int i = 0; i < pages.size(); i++) {
                    pages.set(i, pages.get(i) + "\n\n" + " ".repeat(28) + (i + 1));
                }
            }
            String text = String.join(
                    "\f",
                    order(way, pages.size(), random).stream()
                            .map(page -> pages.get(page - 1))
                            .toList());
            Imported read = Importer.read("x.txt", text.getBytes(StandardCharsets.UTF_8), Options.DEFAULT);
            assertThat(Score.of(work, read, 0).moved())
                    .as(way + " " + seed + " of " + pages.size() + " pages " + read.repairs())
                    .isZero();
            if (way.name().startsWith("CLEAN")) {
                assertThat(read.warnings()).as(way + " " + seed).isEmpty();
            }
        }
    }

    private static List<Integer> order(Way way, int pages, Random random) {
        List<Integer> order = new ArrayList<>();
        switch (way) {
            case CLEAN, CLEAN_NUMBERED, SHUFFLED, SHUFFLED_NUMBERED, BACK_TO_FRONT -> {
                for (int page = 1; page <= pages; page++) {
                    order.add(page);
                }
                if (way == Way.BACK_TO_FRONT) {
                    Collections.reverse(order);
                } else if (way.name().startsWith("SHUFFLED")) {
                    Collections.shuffle(order, random);
                }
            }
            case ODD_THEN_EVEN -> {
                for (int page = 1; page <= pages; page += 2) {
                    order.add(page);
                }
                for (int page = 2; page <= pages; page += 2) {
                    order.add(page);
                }
            }
            case BOOKLET, BOOKLET_NUMBERED -> sheets(order, pages, (pages + 3) / 4 * 4);
            case SIGNATURES -> sheets(order, pages, 8);
        }
        return order;
    }

    private static void sheets(List<Integer> order, int pages, int each) {
        for (int from = 0; from < pages; from += each) {
            for (int sheet = 0; sheet < each / 4; sheet++) {
                int left = from + each - 2 * sheet;
                int right = from + 1 + 2 * sheet;
                for (int page : new int[] {left, right, right + 1, left - 1}) {
                    if (page <= pages) {
                        order.add(page);
                    }
                }
            }
        }
    }
}

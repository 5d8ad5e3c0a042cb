package org.lectern.tui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;

/** Pages of random readings under random moves. */
class PageViewTest {
    private static final List<UnaryOperator<PageView>> MOVES = List.of(
            PageView::lineDown,
            PageView::lineUp,
            PageView::pageDown,
            PageView::pageUp,
            PageView::halfDown,
            PageView::halfUp,
            PageView::paragraphDown,
            PageView::paragraphUp,
            PageView::chapterDown,
            PageView::chapterUp,
            PageView::toTop,
            PageView::toEnd,
            page -> page.wheeled(3),
            page -> page.wheeled(-3));

    private static final List<Kind> KINDS = List.of(Kind.values());

    @Test
    void theCursorStaysInViewOnALineWithAnAddress() {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            PageView page = PageView.open(book(random), measure(random, 80), 1 + random.nextInt(40));
            for (int i = 0; i < 200; i++) {
                page = random.nextInt(9) == 0
                        ? page.resized(measure(random, 80), 1 + random.nextInt(40))
                        : MOVES.get(random.nextInt(MOVES.size())).apply(page);
                assertThat(page.cursor()).isBetween(page.top(), page.top() + page.rows() - 1);
                assertThat(page.line().shape().stop()).isTrue();
                PageView low = page.within(1 + random.nextInt(page.rows()));
                assertThat(low.cursor()).isBetween(low.top(), low.top() + low.rows() - 1);
            }
        }
    }

    @Test
    void pagingShowsEveryLine() {
        Random random = new Random(12);
        for (int round = 0; round < 30; round++) {
            PageView page =
                    PageView.open(book(random), Measure.ragged(20 + random.nextInt(60)), 6 + random.nextInt(30));
            int seenTo = 0;
            while (page.chapter() == 1) {
                assertThat(page.top()).isLessThanOrEqualTo(seenTo);
                seenTo = page.top() + page.rows();
                PageView next = page.pageDown();
                if (next.equals(page)) {
                    break;
                }
                page = next;
            }
            assertThat(seenTo)
                    .isGreaterThanOrEqualTo(
                            PageView.open(page.book(), page.layout().measure(), 1)
                                    .layout()
                                    .size());
        }
    }

    @Test
    void aPlaceSurvivesAnyWidth() {
        Random random = new Random(13);
        for (int round = 0; round < 100; round++) {
            PageView page = PageView.open(book(random), Measure.ragged(60), 20);
            for (int i = 0; i < random.nextInt(30); i++) {
                page = page.lineDown();
            }
            TextPosition before = page.spot();
            PageView other = page.resized(measure(random, 90), 1 + random.nextInt(50));
            TextRow line = other.line();
            assertThat(line.paragraph()).isEqualTo(before.paragraph());
            assertThat(before.offset()).isBetween(line.start(), Math.max(line.start(), line.end()));
            PageView back =
                    PageView.open(page.book(), Measure.ragged(60), 20).beginningAt(page.address(), before.offset());
            assertThat(back.spot()).isEqualTo(before);
        }
    }

    private static Measure measure(Random random, int most) {
        return new Measure(2 + random.nextInt(most), random.nextBoolean(), random.nextBoolean());
    }

    private static Book book(Random random) {
        List<Chapter> chapters = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(4); number++) {
            List<Block> blocks = new ArrayList<>();
            int paragraphs = 1 + random.nextInt(12);
            for (int p = 1; p <= paragraphs; p++) {
                if (random.nextInt(5) == 0) {
                    blocks.add(random.nextBoolean() ? new Block.Heading("A section of " + p) : new Block.Rule());
                }
                Kind kind = KINDS.get(random.nextInt(KINDS.size()));
                blocks.add(new Block.Paragraph(p, kind, text(random, kind)));
            }
            chapters.add(new Chapter(number, "Chapter the " + number, blocks));
        }
        return new Book(new Reading("x", new Reading.About("X", "", "", "", "", "", false), chapters));
    }

    private static String text(Random random, Kind kind) {
        StringBuilder text = new StringBuilder("w");
        for (int i = 0; i < random.nextInt(120); i++) {
            boolean lines = kind == Kind.VERSE || kind == Kind.PREFORMATTED;
            text.append(lines && random.nextInt(6) == 0 ? "\n" : " ")
                    .append("wordあé".substring(0, 1 + random.nextInt(6)));
        }
        return text.toString();
    }
}

package org.lectern.tui.shelf;

import java.util.Optional;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Summary;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.ShortTitles;
import org.lectern.tui.work.DeskSnapshot;

/** One reading's line on the shelf. What there is no room for goes, the least needed first: author, minutes, bar. */
final class ShelfRow {
    private static final int BAR = 14;
    private static final int SHORT_BAR = 8;
    private static final int WIDEST = 110;

    private ShelfRow() {}

    static void paint(Canvas canvas, int row, Summary summary, boolean chosen, AppState app) {
        int width = Math.min(canvas.columns(), WIDEST);
        CellStyle title = chosen ? CellStyle.of(ScreenRole.CURRENT).inBold() : CellStyle.of(ScreenRole.TEXT);
        canvas.put(1, row, chosen ? "▸" : " ", ScreenRole.CURRENT);
        canvas.put(2, row, app.newIn(summary.slug()) > 0 ? "●" : "", ScreenRole.MARK);
        int end = width - 1;
        int percent = percent(summary, app);
        if (width >= 56) {
            canvas.put(end - 6, row, Cells.clip(state(summary, percent, app), 7), ScreenRole.DIM);
            end -= 8;
        }
        if (width >= 64) {
            int bar = width >= 90 ? BAR : SHORT_BAR;
            canvas.put(end - bar, row, bar(percent, bar), ScreenRole.MARK);
            end -= bar + 1;
        } else {
            canvas.put(end - 5, row, Cells.right(percent + " %", 5), ScreenRole.DIM);
            end -= 6;
        }
        if (width >= 48) {
            String minutes = Dates.minutes(
                    ReadingTime.minutes(summary.words(), app.view().wordsPerMinute()));
            canvas.put(end - 7, row, Cells.right(minutes, 7), ScreenRole.DIM);
            end -= 8;
        }
        if (width >= 72) {
            canvas.put(end - 6, row, Cells.right(summary.chapters().size() + " ch", 6), ScreenRole.DIM);
            end -= 7;
        }
        if (width >= 84) {
            int author = Math.min(18, (end - 3) / 3);
            canvas.put(end - author, row, Cells.clip(summary.about().author(), author - 1), ScreenRole.DIM);
            end -= author + 1;
        }
        boolean digest = summary.about().digest() && width >= 60;
        int room = end - 4 - (digest ? 8 : 0);
        String name = ShortTitles.fitting(summary.about().title(), room);
        int after = canvas.put(3, row, name, title);
        if (digest) {
            canvas.put(width >= 84 ? end - 7 : after + 2, row, "digest", ScreenRole.DIM);
        }
    }

    /** How much of it is read, by words. */
    static int percent(Summary summary, AppState app) {
        double read = 0;
        for (Summary.ChapterSummary chapter : summary.chapters()) {
            Optional<ChapterProgress> progress = Optional.ofNullable(
                    app.progress().get(new DeskSnapshot.ChapterOf(summary.slug(), chapter.number())));
            double part = progress.map(p -> p.state().done()
                            ? 1.0
                            : chapter.paragraphs() == 0 ? 0.0 : (double) p.furthest() / chapter.paragraphs())
                    .orElse(0.0);
            read += chapter.words() * Math.min(1.0, part);
        }
        return summary.words() == 0 ? 0 : (int) (100 * read / summary.words());
    }

    private static String bar(int percent, int columns) {
        int full = percent >= 100 ? columns : Math.min(columns - 1, (percent * columns + 99) / 100);
        return "█".repeat(full) + "░".repeat(columns - full);
    }

    private static String state(Summary summary, int percent, AppState app) {
        if (percent >= 100) {
            return "read";
        }
        Place place = app.known().places().get(summary.slug());
        return place == null ? "" : place.address().toString();
    }
}

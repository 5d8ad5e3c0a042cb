package org.lectern.tui.reader;

import java.util.List;
import java.util.Optional;
import org.lectern.reading.ReadingTime;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Recipients;
import org.lectern.study.schedule.Session;
import org.lectern.study.schedule.ZoneNote;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.keys.Action;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Pace;
import org.lectern.tui.screen.ShortTitles;

/** What the lines above and below say while reading. */
final class ReaderStatus {

    private ReaderStatus() {}

    /** Reading and chapter; address, how far in the reading, and minutes to the chapter's end. */
    static Heading heading(Reader reader, AppState app) {
        PageView page = reader.page();
        TextPosition spot = page.spot();
        Book book = reader.book();
        int percent = page.chapter() == book.chapters() && page.endInView()
                ? 100
                : book.percent(page.chapter(), spot.paragraph(), spot.offset());
        int minutes = ReadingTime.minutes(
                book.wordsLeft(page.chapter(), spot.paragraph(), spot.offset()),
                app.view().wordsPerMinute());
        String title = book.reading().about().title();
        String chapter = book.chapter(page.chapter()).title();
        String where = page.address() + " · " + percent + " %";
        int columns = app.size().columns();
        String right = columns >= 64 ? where + " · ~" + minutes + " min" : where;
        String here = (digest(reader) ? "digest · " : "") + page.chapter() + " " + chapter;
        List<String> left = title.equals(chapter)
                ? List.of(title)
                : List.of(title + " · " + here, ShortTitles.brief(title) + " · " + here, here);
        String fits = fitting(left, columns - DisplayWidth.of(right) - 4);
        return new Heading(fits.isEmpty() ? left.getLast() : fits, right);
    }

    /** The next session and what is left before it, as much of it as there is room for. */
    static String line(Reader reader, AppState app, int columns) {
        if (reader.selection() != null) {
            return fitting(List.of("selecting at " + reader.anchor().passage(), "selecting"), columns);
        }
        if (!reader.search().none()) {
            return fitting(
                    List.of(
                            "/" + reader.search().query() + "  "
                                    + reader.search().count(),
                            reader.search().count()),
                    columns);
        }
        long held = reader.held(app);
        Recipients seenBy = app.view().audience();
        String sharing = seenBy.audience() == Audience.ME ? "" : "→ " + seenBy.word();
        if (!sharing.isEmpty()) {
            String rest = pace(reader, app, columns - DisplayWidth.of(sharing) - 3, held);
            return fitting(List.of(sharing + (rest.isEmpty() ? "" : " · " + rest), sharing), columns);
        }
        return pace(reader, app, columns, held);
    }

    private static String pace(Reader reader, AppState app, int columns, long held) {
        String notes = held == 0 ? "" : held == 1 ? " · 1 held note" : " · " + held + " held notes";
        Optional<Session> next = Pace.next(app);
        if (next.isEmpty()) {
            return digest(reader)
                    ? fitting(
                            List.of(
                                    app.words("a digest; {} on the shelf imports your copy", Action.IMPORT),
                                    "a digest"),
                            columns)
                    : fitting(List.of(held == 0 ? "" : notes.substring(3)), columns);
        }
        Session session = next.get();
        int minutes = Pace.minutesLeft(session, app);
        String left = minutes == 0 ? "all read" : minutes + " min left";
        String when = Dates.when(session, app);
        String full = "Session " + session.number() + " · " + when + " · " + left + " before it";
        String day = left + " before " + Dates.day(session.when());
        String zone = ZoneNote.of(session, app.known().zone());
        return fitting(List.of(full + notes, full, zone.isEmpty() ? full : when + " · " + left, day, left), columns);
    }

    private static boolean digest(Reader reader) {
        return reader.reading().about().digest();
    }

    /** The first that fits, or nothing. */
    private static String fitting(List<String> longestFirst, int columns) {
        return longestFirst.stream()
                .filter(text -> DisplayWidth.of(text) <= columns)
                .findFirst()
                .orElse("");
    }
}

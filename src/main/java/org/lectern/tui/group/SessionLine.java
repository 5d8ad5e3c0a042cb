package org.lectern.tui.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.study.schedule.Session;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Pace;

/** The sessions on a line: those that were, the next one, those to come, and those that are cancelled. */
final class SessionLine {
    private static final int CLOSE = 3;
    private static final int WIDE = 8;

    private SessionLine() {}

    static void add(RowColumn column, AppState app) {
        List<Session> sessions = app.sessions().stream()
                .sorted(Comparator.comparing(Session::start))
                .toList();
        Optional<Session> next = Pace.next(app);
        boolean dated = sessions.size() * WIDE <= column.width();
        int step = dated ? WIDE : CLOSE;
        List<Session> shown =
                around(sessions, next.map(sessions::indexOf).orElse(sessions.size() - 1), column.width() / step);
        Styled line = Styled.EMPTY;
        Styled numbers = Styled.EMPTY;
        Styled dates = Styled.EMPTY;
        for (Session session : shown) {
            boolean is = next.isPresent() && next.get().number() == session.number();
            boolean last = session.equals(shown.getLast());
            CellStyle style = is
                    ? CellStyle.of(ScreenRole.CURRENT).inBold()
                    : CellStyle.of(session.cancelled() ? ScreenRole.DIM : ScreenRole.TEXT);
            line = line.and(sign(session, is, app), style).and(last ? "" : "─".repeat(step - 1), ScreenRole.DIM);
            numbers = numbers.and(
                    Cells.fill(String.valueOf(session.number()), step), is ? style : CellStyle.of(ScreenRole.DIM));
            String day = Dates.day(session.when());
            dates = dates.and(
                    Cells.fill(session.cancelled() ? "off" : day.substring(day.indexOf(' ') + 1), step),
                    ScreenRole.DIM);
        }
        column.add(line);
        column.add(numbers);
        if (dated) {
            column.add(dates);
        }
    }

    private static String sign(Session session, boolean next, AppState app) {
        boolean over = session.start().plusSeconds(60L * session.minutes()).isBefore(app.now());
        return session.cancelled() ? "×" : next ? "◉" : over ? "●" : "○";
    }

    /** As many as fit, that one among them. */
    private static List<Session> around(List<Session> sessions, int one, int most) {
        if (sessions.size() <= most) {
            return new ArrayList<>(sessions);
        }
        int from = Math.clamp((long) one - most / 2, 0, sessions.size() - most);
        return sessions.subList(from, from + most);
    }

    /** What the next session is, in words. */
    static String words(Session session, AppState app) {
        String place = session.place().isEmpty() ? "" : " · " + session.place();
        String who = session.facilitator().isEmpty() ? "" : " · " + session.facilitator() + " leads";
        return Dates.when(session, app) + place + who;
    }
}

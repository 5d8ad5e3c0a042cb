package org.lectern.tui.table;

import java.util.List;
import org.lectern.desk.sessions.LaidTable;
import org.lectern.study.table.Running;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Chrome;

/** The table as it is painted: what is on, and where there is room, the list of the evening beside it. */
record TablePage(TableRoom room) {
    static final int LIST = 42;
    static final int WIDEST = 150;

    private static final int TWO_COLUMNS = 100;

    boolean two(AppState app) {
        return app.size().columns() >= TWO_COLUMNS && room.running() != null;
    }

    /** The list of items beside the one that is on. */
    List<Styled> beside() {
        RowColumn column = new RowColumn(LIST);
        LaidTable on = room.view();
        if (on != null) {
            TableAgenda evening = new TableAgenda(on, room.running(), room.now());
            evening.list(column);
            evening.decisions(column);
            tally(column);
        }
        return column.rows();
    }

    List<Styled> rows(AppState app) {
        int all = Math.min(WIDEST, app.size().columns() - 2);
        RowColumn column = new RowColumn(two(app) ? all - LIST - 3 : all);
        LaidTable on = room.view();
        if (on == null) {
            return column.rows();
        }
        int rows = Chrome.middle(app.size());
        TableAgenda evening = new TableAgenda(on, room.running(), room.now());
        Running going = room.running();
        if (room.counting() && !two(app)) {
            tally(column);
        } else if (room.script() > 0) {
            TableAgenda.script(column, on.scripts().get(room.script() - 1), room.step(), rows, app);
        } else if (going == null) {
            evening.list(column);
            evening.decisions(column);
        } else {
            evening.item(column, going, rows);
            if (!two(app)) {
                evening.decisions(column);
                tally(column);
            }
        }
        return column.rows();
    }

    private void tally(RowColumn column) {
        Tally now = room.tally();
        if (now != null) {
            column.gap();
            now.add(column);
        }
    }
}

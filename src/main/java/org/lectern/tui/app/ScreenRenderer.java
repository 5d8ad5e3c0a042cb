package org.lectern.tui.app;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.study.notes.Mark;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Frame;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.Size;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;

/** Paints a model: the line above, the screens, the line below. */
final class ScreenRenderer {
    private final Model model;
    private final Canvas all;
    private final Chrome chrome;

    private ScreenRenderer(Model model, Frame frame) {
        this.model = model;
        this.all = Canvas.of(frame);
        this.chrome = Chrome.of(frame.size());
    }

    static Frame of(Model model, Size size) {
        Frame frame = new Frame(size, model.app().view().theme());
        if (size.columns() > 0 && size.rows() > 0) {
            new ScreenRenderer(model, frame).paint();
        }
        return frame;
    }

    private void paint() {
        if (!model.begun()) {
            all.put(
                    1,
                    0,
                    model.message().text().isEmpty()
                            ? "Lectern"
                            : model.message().text(),
                    ScreenRole.DIM);
            return;
        }
        middle();
        above();
        below();
    }

    private void middle() {
        int height = Chrome.middle(frame().size());
        Canvas middle = all.part(0, chrome.above(), all.columns(), height);
        List<Screen> over = model.over();
        int base = over.size() - 1;
        while (base >= 0 && (over.get(base).lineOnly() || over.get(base).pane(model.app()) > 0)) {
            base--;
        }
        int left = height;
        for (int i = base + 1; i < over.size(); i++) {
            left = over.get(i).lineOnly() ? left : height - over.get(i).pane(model.app());
        }
        Screen full = base < 0 ? model.base() : over.get(base);
        full.paint(middle.part(0, 0, middle.columns(), Math.max(1, left)), model.app());
        for (int i = base + 1; i < over.size(); i++) {
            boolean last = i == over.size() - 1
                    || over.subList(i + 1, over.size()).stream().allMatch(Screen::lineOnly);
            if (last && !over.get(i).lineOnly()) {
                over.get(i).paint(middle.part(0, left, middle.columns(), height - left), model.app());
            }
        }
    }

    private Frame frame() {
        return all.frame();
    }

    private void above() {
        if (chrome.above() == 0) {
            return;
        }
        Screen shown = model.base();
        for (Screen screen : model.over()) {
            shown = screen.lineOnly() || screen.pane(model.app()) > 0 ? shown : screen;
        }
        Heading heading = shown.heading(model.app());
        int columns = all.columns();
        String right = Cells.clip(heading.right(), columns / 2);
        int room = columns - 3 - DisplayWidth.of(right) - (right.isEmpty() ? 0 : 1);
        all.put(
                1,
                0,
                Cells.clip(heading.left(), Math.max(columns / 3, room)),
                CellStyle.of(ScreenRole.BAR).inBold());
        all.put(Math.max(1, columns - 1 - DisplayWidth.of(right)), 0, right, ScreenRole.BAR);
        if (chrome.above() > 1) {
            all.rule(1);
        }
    }

    private void below() {
        Entry entry = entry();
        int row = all.rows() - 1;
        if (chrome.below() == 0 && entry == null) {
            return;
        }
        if (chrome.below() > 1) {
            all.rule(row - 1);
        }
        if (entry != null) {
            entry(entry, row);
            return;
        }
        String said = said();
        if (!said.isEmpty()) {
            say(said, row);
            return;
        }
        Screen top = model.top();
        int help = all.columns() >= 56 ? Math.min(44, all.columns() / 2 - 4) : Math.min(all.columns() / 2, 8);
        int room = all.columns() - 2 - (top.hints().isEmpty() ? 0 : help);
        String status = top.status(model.app(), Math.max(0, room));
        int end = status.isEmpty() ? 1 : all.put(1, row, status, ScreenRole.BAR);
        hints(top.hints(), end + 2, row);
    }

    /** Words of more than a row take some rows of the screen above, until the next key; what is left out is in the log. */
    private void say(String said, int row) {
        boolean complaint = model.message().complaint();
        CellStyle style = complaint ? CellStyle.of(ScreenRole.ERROR).inBold() : CellStyle.of(ScreenRole.BAR);
        List<String> lines = StatusLine.lines(said, Math.max(2, all.columns() - 2), Math.max(1, all.rows() / 4));
        int first = row - lines.size() + 1;
        if (chrome.below() > 1) {
            all.rule(first - 1);
        }
        for (int i = 0; i < lines.size(); i++) {
            all.clear(first + i, style);
            all.put(1, first + i, lines.get(i), style);
        }
    }

    private @Nullable Entry entry() {
        return model.top().entry(model.app());
    }

    private String said() {
        Action pending = model.pending();
        if (pending == Action.GO_BOOKMARK && !model.app().known().bookmarks().isEmpty()) {
            return "which bookmark?  " + bookmarks();
        }
        if (pending == Action.MARK) {
            return model.app().words("→ " + model.app().view().audience().word() + " ({})  ", Action.AUDIENCE)
                    + Arrays.stream(Mark.values())
                            .map(mark -> mark.sign() + "\u00A0" + mark.word())
                            .collect(Collectors.joining("  "));
        }
        return pending == null ? model.message().text() : pending.description();
    }

    private String bookmarks() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(model.app().known().bookmarks())
                .forEach((key, place) -> all.append(all.isEmpty() ? "" : "   ")
                        .append(key)
                        .append('\u00A0')
                        .append(place.address()));
        return all.toString();
    }

    /** As many hints as fit, from the right, the first of them rightmost. */
    private void hints(List<Action> hints, int from, int row) {
        KeyMap keys = model.app().keys();
        int end = all.columns() - 1;
        for (Action action : hints) {
            String key = keys.key(action);
            int width = DisplayWidth.of(key) + 1 + DisplayWidth.of(action.label());
            if (key.isEmpty() || end - width < from) {
                continue;
            }
            int after =
                    all.put(end - width, row, key, CellStyle.of(ScreenRole.KEY).inBold());
            all.put(after + 1, row, action.label(), ScreenRole.DIM);
            end -= width + 3;
        }
    }

    /** The line being filled in; the cursor's end of it is in view, and the hint where there is room. */
    private void entry(Entry entry, int row) {
        all.clear(row, CellStyle.of(ScreenRole.TEXT));
        int columns = all.columns();
        int most = entry.text().isEmpty() ? columns - 3 : columns / 2;
        String label = Cells.clip(entry.label(), Math.max(1, most));
        int start = all.put(
                chrome.below() > 1 ? 1 : 0,
                row,
                label,
                CellStyle.of(ScreenRole.KEY).inBold());
        int room = Math.max(1, columns - start - 1);
        String before = entry.text().substring(0, entry.caret());
        int skipped = 0;
        while (DisplayWidth.of(before.substring(skipped)) >= room) {
            skipped = org.lectern.text.Graphemes.next(before, skipped);
        }
        String shown = entry.text().substring(skipped);
        int end = all.put(start, row, Cells.clip(shown, room), ScreenRole.TEXT);
        int hint = DisplayWidth.of(entry.hint());
        if (hint > 0 && end + 2 < columns - 1) {
            String text = Cells.clip(entry.hint(), columns - 3 - end);
            all.put(columns - 1 - DisplayWidth.of(text), row, text, ScreenRole.DIM);
        }
        all.cursor(start + DisplayWidth.of(entry.text().substring(skipped, entry.caret())), row);
    }
}

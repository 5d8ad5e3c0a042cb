package org.lectern.tui.editor;

import java.util.ArrayList;
import java.util.List;
import org.lectern.study.members.Member;
import org.lectern.text.DisplayWidth;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.Command;
import org.lectern.tui.Key;
import org.lectern.tui.Role;
import org.lectern.tui.Style;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.World;

/**
 * Writing a note or a question, in a pane below what it is about.
 *
 * @param started the words at the start
 * @param quote the passage's words, shown above; may be empty
 * @param leaving whether it asks what to do with words that were not kept
 */
public record Editor(Subject subject, Buffer buffer, String started, String quote, boolean leaving) implements Screen {
    private static final int WIDEST = 76;

    public static Editor of(Subject subject, String words, String quote) {
        return new Editor(subject, Buffer.of(words), words, quote, false);
    }

    @Override
    public Context context() {
        return Context.EDITOR;
    }

    @Override
    public Heading heading(World world) {
        return new Heading(subject.title(), "");
    }

    @Override
    public String status(World world, int columns) {
        if (leaving) {
            return Cells.clip("Not kept yet:  s keep   d throw away   Esc write on", columns);
        }
        return "";
    }

    @Override
    public List<Action> hints() {
        return leaving ? List.of() : List.of(Action.SAVE, Action.AUDIENCE, Action.SIGN, Action.CANCEL);
    }

    @Override
    public int pane(World world) {
        int middle = Chrome.middle(world.size());
        return middle < 9 ? 0 : Math.clamp(middle / 2, 6, 14);
    }

    @Override
    public Step act(Action action, String key, World world) {
        if (action == Action.SAVE) {
            return save(world);
        }
        if (action == Action.CANCEL) {
            return cancel();
        }
        if (action == Action.AUDIENCE) {
            return Step.to(new Editor(subject.audience(), buffer, started, quote, false));
        }
        if (action == Action.SIGN) {
            return Step.to(new Editor(subject.sign(), buffer, started, quote, false));
        }
        return Step.to(with(Typing.act(buffer, action)));
    }

    @Override
    public Step type(Key key, World world) {
        if (leaving) {
            return switch (key.toString()) {
                case "s" -> save(world);
                case "d" -> Step.to(this).closing();
                default -> Step.to(this);
            };
        }
        int by = key.name() == Key.Name.DOWN ? 1 : key.name() == Key.Name.UP ? -1 : 0;
        if (by != 0) {
            return Step.to(with(vertically(by, world)));
        }
        if (key.name() == Key.Name.ENTER) {
            return Step.to(with(buffer.insert("\n")));
        }
        return Step.to(with(Typing.type(buffer, key)));
    }

    @Override
    public Step paste(String text, World world) {
        return Step.to(with(Typing.paste(buffer, text, true)));
    }

    /** Words that nobody kept are saved, for their author alone. */
    @Override
    public Step end(World world) {
        Member member = world.member();
        Command rescue = member == null || buffer.text().equals(started) ? null : subject.rescue(buffer.text(), member);
        return rescue == null ? Step.to(this) : Step.to(this).doing(rescue);
    }

    @Override
    public void paint(Canvas canvas, World world) {
        int width = width(world);
        int left = Math.max(0, Math.min(2, canvas.columns() - width));
        int from = pane(world) > 0 ? 1 : 0;
        if (from > 0) {
            canvas.rule(0);
            canvas.put(left, 0, " " + Cells.clip(subject.title(), canvas.columns() - 6) + " ", Role.HEADING);
        }
        if (!quote.isEmpty() && canvas.rows() > 5) {
            canvas.put(
                    left,
                    from,
                    Cells.clip(quote, width),
                    Style.of(Role.QUOTATION).inItalic());
            from++;
        }
        List<TextLine> lines = lines(width);
        int caret = lineOf(lines);
        int rows = canvas.rows() - from;
        int top = Math.max(0, Math.min(caret - rows / 2, lines.size() - rows));
        for (int row = 0; row < rows && top + row < lines.size(); row++) {
            canvas.put(left, from + row, lines.get(top + row).of(buffer.text()), Role.TEXT);
        }
        canvas.cursor(left + column(lines.get(caret)), from + caret - top);
    }

    private Editor with(Buffer text) {
        return new Editor(subject, text, started, quote, false);
    }

    private Step save(World world) {
        Member member = world.member();
        Command keep = member == null ? null : subject.keep(buffer.text(), member);
        return keep == null
                ? Step.to(with(buffer)).complaining("nothing is written yet; Esc leaves")
                : Step.to(this).doing(keep).closing();
    }

    private Step cancel() {
        if (leaving) {
            return Step.to(with(buffer));
        }
        return buffer.text().isBlank() || buffer.text().equals(started)
                ? Step.to(this).closing()
                : Step.to(new Editor(subject, buffer, started, quote, true));
    }

    private static int width(World world) {
        return Math.clamp(world.size().columns() - 4L, 2, WIDEST);
    }

    /** The lines as they are wrapped; a line end at the very end begins one more. */
    private List<TextLine> lines(int width) {
        List<TextLine> lines = new ArrayList<>(LineBreaker.wrap(buffer.text(), width));
        if (lines.isEmpty()) {
            lines.add(new TextLine(0, 0, 0));
        }
        return lines;
    }

    private int lineOf(List<TextLine> lines) {
        int at = 0;
        while (at + 1 < lines.size() && lines.get(at + 1).start() <= buffer.caret()) {
            at++;
        }
        return at;
    }

    private int column(TextLine line) {
        return DisplayWidth.of(buffer.text().substring(line.start(), Math.max(line.start(), buffer.caret())));
    }

    private Buffer vertically(int by, World world) {
        List<TextLine> lines = lines(width(world));
        int at = lineOf(lines);
        int to = at + by;
        if (to < 0 || to >= lines.size()) {
            return by < 0 ? buffer.at(0) : buffer.at(buffer.text().length());
        }
        TextLine line = lines.get(to);
        return buffer.at(line.start() + Cells.fitting(line.of(buffer.text()), column(lines.get(at))));
    }
}

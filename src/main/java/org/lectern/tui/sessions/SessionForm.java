package org.lectern.tui.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.Role;
import org.lectern.tui.Style;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.World;
import org.lectern.tui.work.Outcome;
import org.lectern.tui.work.SessionWords;
import org.lectern.tui.work.Work;

/**
 * A session to fill in: a field a row.
 *
 * @param number 0 for a new session
 * @param at the field at hand
 */
public record SessionForm(int number, List<Buffer> fields, int at) implements Screen {
    private static final List<String> LABELS = List.of("When", "Read", "Place", "Minutes", "Facilitator", "Time zone");
    private static final List<String> EXAMPLES = List.of(
            "as 2026-12-03 19:00",
            "as book:2-3, letters:1 (Tab completes)",
            "where, if it is known",
            "how long",
            "a member's name",
            "as Europe/London");
    private static final int LABEL = 14;
    private static final int READ = 1;
    private static final int FACILITATOR = 4;

    public SessionForm {
        fields = List.copyOf(fields);
    }

    static SessionForm of(SessionWords words) {
        return new SessionForm(
                words.number(),
                Stream.of(words.on(), words.read(), words.place(), words.minutes(), words.facilitator(), words.zone())
                        .map(Buffer::of)
                        .toList(),
                0);
    }

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(World world) {
        return new Heading(number == 0 ? "Sessions · a new one" : "Session " + number, "");
    }

    @Override
    public String status(World world, int columns) {
        return Cells.clip("Enter goes on, at the end it keeps · arrows move · Esc leaves", columns);
    }

    @Override
    public Step act(Action action, String key, World world) {
        if (action == Action.CANCEL) {
            return Step.to(this).closing();
        }
        if (action == Action.COMPLETE) {
            return Step.to(completed(world));
        }
        return Step.to(with(Typing.act(fields.get(at), action)));
    }

    @Override
    public Step type(Key key, World world) {
        return switch (key.name()) {
            case ENTER -> at + 1 < fields.size() ? Step.to(to(at + 1)) : keep(world);
            case DOWN -> Step.to(to(at + 1));
            case UP, BACK_TAB -> Step.to(to(at - 1));
            default -> Step.to(with(Typing.type(fields.get(at), key)));
        };
    }

    @Override
    public Step paste(String text, World world) {
        return Step.to(with(Typing.paste(fields.get(at), text, false)));
    }

    /** It closes only once its session is kept; what was refused can be mended. */
    @Override
    public Step take(Result result, World world) {
        return result instanceof Outcome.Changed ? Step.to(this).closing() : Step.to(this);
    }

    @Override
    public void paint(Canvas canvas, World world) {
        int top = canvas.rows() > 8 ? 1 : 0;
        int first = Math.max(0, at - (canvas.rows() - top - 1));
        for (int i = first; i < fields.size(); i++) {
            int row = top + i - first;
            boolean here = i == at;
            canvas.put(1, row, here ? "▸" : " ", Role.CURRENT);
            canvas.put(3, row, LABELS.get(i), here ? Style.of(Role.CURRENT).inBold() : Style.of(Role.DIM));
            int start = 3 + LABEL;
            String text = fields.get(i).text();
            if (text.isEmpty()) {
                canvas.put(start, row, EXAMPLES.get(i), Style.of(Role.DIM).inItalic());
            } else {
                canvas.put(start, row, text, Role.TEXT);
            }
            if (here) {
                canvas.cursor(
                        start + DisplayWidth.of(text.substring(0, fields.get(i).caret())), row);
            }
        }
    }

    private SessionForm with(Buffer text) {
        List<Buffer> more = new ArrayList<>(fields);
        more.set(at, text);
        return new SessionForm(number, more, at);
    }

    private SessionForm to(int field) {
        return new SessionForm(number, fields, Math.clamp(field, 0, fields.size() - 1));
    }

    private Step keep(World world) {
        Member member = world.member();
        if (member == null) {
            return Step.to(this).complaining("say who you are first: Esc, then M");
        }
        List<String> said = fields.stream().map(Buffer::text).toList();
        return Step.to(this)
                .doing(new Work.KeepSession(
                        member,
                        new SessionWords(
                                number, said.get(0), said.get(5), said.get(2), said.get(3), said.get(4), said.get(1))));
    }

    /** With the reading or the member completed that the last word begins; else at the next field. */
    private SessionForm completed(World world) {
        String text = fields.get(at).text();
        int from = Math.max(text.lastIndexOf(','), text.lastIndexOf(' ')) + 1;
        String begun = text.substring(from).toLowerCase(Locale.ROOT);
        List<String> choices = at == READ
                ? world.shelf().stream().map(Summary::slug).toList()
                : at == FACILITATOR
                        ? world.known().members().stream().map(Member::name).toList()
                        : List.of();
        return choices.stream()
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(begun) && !begun.equalsIgnoreCase(choice))
                .findFirst()
                .map(choice -> with(fields.get(at).replaced(text.substring(0, from) + choice)))
                .orElse(to(at + 1));
    }
}

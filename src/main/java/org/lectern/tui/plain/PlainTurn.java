package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import org.lectern.tui.Command;

/** What is answered: where the person is now, what is said, and what is to be done. */
public record PlainTurn(PlainModel model, List<String> lines, List<Command> work) {

    public PlainTurn {
        lines = List.copyOf(lines);
        work = List.copyOf(work);
    }

    static PlainTurn of(PlainModel model) {
        return new PlainTurn(model, List.of(), List.of());
    }

    static PlainTurn saying(PlainModel model, String... lines) {
        return new PlainTurn(model, List.of(lines), List.of());
    }

    PlainTurn saying(List<String> more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(more);
        return new PlainTurn(model, all, work);
    }

    PlainTurn doing(Command more) {
        List<Command> all = new ArrayList<>(work);
        all.add(more);
        return new PlainTurn(model, lines, all);
    }
}

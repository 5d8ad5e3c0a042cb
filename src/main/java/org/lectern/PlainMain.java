package org.lectern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.lectern.text.LineBreaker;
import org.lectern.text.Sanitizer;
import org.lectern.text.TextLine;
import org.lectern.tui.Command;
import org.lectern.tui.Performer;
import org.lectern.tui.plain.Plain;
import org.lectern.tui.plain.PlainAnswers;
import org.lectern.tui.plain.PlainTurn;

/** The desk line by line: asks for a line, prints the answer, until the person leaves or the lines end. */
final class PlainMain {
    private static final int COLUMNS = 80;

    private final Plain plain;
    private final Performer performer;
    private final PrintStream out;

    PlainMain(Plain plain, Performer performer, PrintStream out) {
        this.plain = plain;
        this.performer = performer;
        this.out = out;
    }

    void run(BufferedReader lines) {
        PlainTurn turn = done(plain.start());
        while (!turn.model().left() && !out.checkError()) {
            out.print("> ");
            out.flush();
            String line = line(lines);
            if (line == null) {
                out.println();
                break;
            }
            turn = done(plain.say(turn.model(), line));
        }
        out.flush();
    }

    /** Prints what is said and does what is asked for, until nothing more is. */
    private PlainTurn done(PlainTurn asked) {
        PlainTurn turn = asked;
        print(turn.lines());
        Deque<Command> waiting = new ArrayDeque<>(turn.work());
        while (!waiting.isEmpty()) {
            turn = PlainAnswers.take(turn.model(), performer.perform(waiting.poll()));
            print(turn.lines());
            waiting.addAll(turn.work());
        }
        return turn;
    }

    private void print(List<String> lines) {
        for (String line : lines) {
            String clean = Sanitizer.text(line);
            for (TextLine part : LineBreaker.wrap(clean, COLUMNS)) {
                out.println(part.of(clean));
            }
        }
        out.flush();
    }

    private static @org.jspecify.annotations.Nullable String line(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.lectern.cli.run;

import java.io.PrintStream;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.lectern.text.DisplayWidth;
import org.lectern.text.Graphemes;

/**
 * One line on a terminal that says how far the work is; it appears once the work has taken a second, and goes without a trace.
 * Any thread. It needs nothing of a terminal but a carriage return.
 */
public final class ProgressBar implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 1000;
    private static final long TICK_MILLIS = 120;
    private static final int BAR = 20;
    private static final String TURNING = "|/-\\";

    private final PrintStream err;
    private final Supplier<OptionalInt> columns;
    private final Thread painter;
    private String what = "";
    private String stage = "";
    private double share;
    private int ticks;
    private int painted;
    private boolean closed;

    /** @param columns of the terminal, asked for once the bar is about to appear; none where there is no terminal */
    ProgressBar(PrintStream err, Supplier<OptionalInt> columns) {
        this.err = err;
        this.columns = columns;
        this.painter = Thread.ofPlatform().daemon().name("progress").unstarted(this::paintUntilClosed);
    }

    public void start() {
        painter.start();
    }

    public synchronized void now(String name, String doing, double done) {
        what = name;
        stage = doing;
        share = done;
    }

    /** Takes the line away, for others to write; it comes back. */
    public synchronized void clear() {
        if (painted > 0) {
            err.print("\r" + " ".repeat(painted) + "\r");
            err.flush();
            painted = 0;
        }
    }

    private void paintUntilClosed() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            OptionalInt width = columns.get();
            while (width.isPresent() && paint(width.getAsInt())) {
                Thread.sleep(TICK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean paint(int width) {
        if (!closed && !what.isEmpty()) {
            String line = line(what, stage, share, ticks++, width - 1);
            int length = DisplayWidth.of(line);
            err.print("\r" + line + " ".repeat(Math.max(0, painted - length)));
            err.flush();
            painted = Math.max(painted, length);
        }
        return !closed;
    }

    /** The bar in at most so many columns; a long name loses its beginning. */
    static String line(String name, String stage, double share, int tick, int columns) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * BAR);
        String bar = "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + Math.round(Math.clamp(share, 0, 1) * 100)
                + "% ";
        String end = " " + bar + TURNING.charAt(tick % TURNING.length()) + " " + stage;
        int room = columns - DisplayWidth.of(end);
        if (room < 8) {
            return cut(bar.strip() + " " + name, columns);
        }
        return (DisplayWidth.of(name) <= room ? name : "…" + lastPart(name, room - 1)) + end;
    }

    private static String cut(String text, int columns) {
        StringBuilder cut = new StringBuilder();
        for (String cluster : Graphemes.of(text)) {
            if (DisplayWidth.of(cut + cluster) > columns) {
                break;
            }
            cut.append(cluster);
        }
        return cut.toString();
    }

    private static String lastPart(String text, int columns) {
        int from = 0;
        while (from < text.length() && DisplayWidth.of(text.substring(from)) > columns) {
            from = text.offsetByCodePoints(from, 1);
        }
        return text.substring(from);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            clear();
        }
        painter.interrupt();
    }

    /** A bar where somebody looks at standard error, else none. */
    public static ProgressBar onStandardError(CliContext surroundings) {
        return new ProgressBar(surroundings.err(), surroundings.streams()::columnsOfErrors);
    }
}

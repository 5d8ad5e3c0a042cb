package org.lectern.cli.run;

import java.io.PrintStream;

/** How far a long piece of work is, on one line of a terminal; nothing anywhere else. For one thread. */
public final class ProgressLine {
    private static final int WIDTH = 30;
    private static final int LINE = 79;
    private final PrintStream err;
    private final boolean shown;
    private final int all;
    private int done;

    public ProgressLine(CliContext surroundings, int all) {
        this.err = surroundings.err();
        this.all = Math.max(1, all);
        this.shown = surroundings.streams().attended();
    }

    /** Says what is being done, the one before it being done. */
    public void at(String what) {
        if (shown) {
            int full = WIDTH * done / all;
            String line = "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + "/" + all + " " + what;
            err.print("\r" + (line + " ".repeat(LINE)).substring(0, LINE));
            err.flush();
        }
        done++;
    }

    /** Clears the line. */
    public void end() {
        if (shown) {
            err.print("\r" + " ".repeat(LINE) + "\r");
            err.flush();
        }
    }
}

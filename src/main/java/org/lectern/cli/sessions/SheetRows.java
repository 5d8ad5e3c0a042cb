package org.lectern.cli.sessions;

import org.lectern.cli.run.CommandRun;
import org.lectern.text.DisplayWidth;

/** Lines of a sheet that people read at a table. */
final class SheetRows {
    private static final int WIDTH = 80;

    private SheetRows() {}

    /** A head, then words broken below one another beside it, then where they are from. */
    static void line(CommandRun work, String head, String words, String where) {
        int indent = DisplayWidth.of(head);
        StringBuilder line = new StringBuilder(head);
        int at = indent;
        for (String word : (where.isEmpty() ? words : words + " (" + where + ")").split(" ", -1)) {
            int wide = DisplayWidth.of(word);
            if (at > indent && at + 1 + wide > WIDTH) {
                work.say(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                at = indent;
            } else if (at > indent) {
                line.append(' ');
                at++;
            }
            line.append(word);
            at += wide;
        }
        work.say(line.toString());
    }
}

package org.lectern.tui.work;

import java.nio.file.Path;
import java.util.List;

/** What screens need from the world outside the desk: files, likings, and a log. One thread at a time. */
public interface Outside {

    /** Paths that begin as what is typed does; folders end in a separator. {@code ~} is the home folder. */
    List<String> completions(String typed);

    /** The path that is meant, {@code ~} resolved. */
    Path path(String typed);

    boolean exists(Path file);

    /** Writes a file, in place of one that is there. Refuses in words a person can act on where that can't be. */
    void write(Path file, byte[] bytes);

    /** Keeps a liking of the person at this screen for the next time: {@code member}, {@code width}, {@code others}, {@code theme}. */
    void remember(String setting, String value);

    /** Writes a fault of the program down for whoever mends it; nothing shows on the screen. */
    void fault(Throwable fault);
}

package org.lectern.tui.work;

import java.nio.file.Path;
import java.util.List;

/** What screens need from the world outside the desk: paths, and a session's handout. One thread at a time. */
public interface Outside {

    /** Paths that begin as what is typed does; folders end in a separator. {@code ~} is the home folder. */
    List<String> completions(String typed);

    /** The path that is meant, {@code ~} resolved. */
    Path path(String typed);

    boolean exists(Path file);

    /** Editions of a handout, by their words; the first is the usual one. */
    List<String> editions();

    /** A session's handout as plain text. */
    String handout(int session, String edition);

    /** Writes a session's handout in the format that the file's name says. */
    void write(int session, String edition, Path file);
}

package org.lectern.desk;

/** A text that comes in: a file, or standard input. */
public interface Incoming {

    /** As it was named; for messages. */
    String name();

    /** Where it was, for the reading's source: the file's own name. */
    String source();

    /** All of it; refuses what can't be read, is no file, or is too large. */
    byte[] bytes();
}

package org.lectern.text;

import java.io.Serializable;

/**
 * A command that leads out of a fault. Each face says it as one gives commands there: in a shell, by a key, line by line.
 *
 * @param command as on the command line, without the program's name: {@code session add}
 * @param does what it does, as the end of a sentence: {@code adds one}; empty where the fault's own words lead up to it
 */
public record WayOut(String command, String does) implements Serializable {

    /** The end of a sentence about a fault, for a face that begins its commands with these words. */
    public String after(String beginning) {
        return ending(beginning + command);
    }

    /** The end of a sentence about a fault, where the command is given in other words. */
    public String ending(String words) {
        return does.isEmpty() ? ": " + words : "; " + words + " " + does;
    }
}

package org.lectern.cli.run;

import java.util.Optional;
import java.util.OptionalInt;

/** What a command line's three streams are: a person's terminal, or files and pipes. */
public interface StandardStreams {

    /** Whether standard input is a keyboard. */
    boolean inputIsKeyboard();

    /** How many columns the terminal has that standard error is; empty where it is none. */
    OptionalInt columnsOfErrors();

    /** Whether a person may look on: all three are a terminal. */
    boolean attended();

    /** Why standard output couldn't be written; empty where it could, and where whoever read it has had enough. */
    Optional<String> outputFault();

    /** Streams that are no terminal, such as those of a command within the screen. */
    static StandardStreams unattended() {
        return new StandardStreams() {
            @Override
            public boolean inputIsKeyboard() {
                return false;
            }

            @Override
            public OptionalInt columnsOfErrors() {
                return OptionalInt.empty();
            }

            @Override
            public boolean attended() {
                return false;
            }

            @Override
            public Optional<String> outputFault() {
                return Optional.empty();
            }
        };
    }
}

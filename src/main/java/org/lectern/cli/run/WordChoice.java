package org.lectern.cli.run;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.text.UserException;

/** Picks one of a few things by the word that a person types. */
public final class WordChoice {

    private WordChoice() {}

    /**
     * The value with that word, whatever its case.
     *
     * @param what is chosen, as in "audience"
     */
    public static <T> T of(String what, String typed, T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new UserException(typed + ": no such " + what + "; say one of "
                        + Arrays.stream(values).map(word).collect(Collectors.joining(" "))));
    }
}

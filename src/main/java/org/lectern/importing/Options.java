package org.lectern.importing;

import java.util.Set;

/**
 * What a person asks of an import.
 *
 * @param title instead of the text's own; empty to take that
 * @param author likewise
 * @param without kinds of repair to leave out
 */
public record Options(String title, String author, Set<String> without) {
    public static final Options DEFAULT = new Options("", "", Set.of());

    public Options {
        without = Set.copyOf(without);
    }
}

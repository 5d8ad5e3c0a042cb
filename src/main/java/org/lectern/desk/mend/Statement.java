package org.lectern.desk.mend;

import java.util.List;
import java.util.Optional;
import org.lectern.reading.Passage;

/**
 * A mend as a person writes it: places by address, by words, or both.
 *
 * @param where it was written, for messages: {@code mends.txt, line 3}; empty on the command line
 * @param value the rank or kind that is said; may be empty
 * @param text the title, or the words to split before; may be empty
 */
public record Statement(String where, MendVerb verb, List<Target> targets, String value, String text) {
    public Statement {
        targets = List.copyOf(targets);
    }

    /** On the command line: one place by its address. */
    public static Statement of(MendVerb verb, Passage address, String value, String text) {
        return new Statement("", verb, List.of(new Target(Optional.of(address), "", "", "")), value, text);
    }

    /**
     * A place that is meant.
     *
     * @param words of the paragraph, or the title of the heading; empty where only the address says it
     * @param above the words of the paragraph below the heading
     * @param after the last words of the paragraph before
     */
    public record Target(Optional<Passage> address, String words, String above, String after) {
        static final Target NONE = new Target(Optional.empty(), "", "", "");

        boolean said() {
            return address.isPresent() || !words.isEmpty();
        }
    }
}

package org.lectern.study.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;

/**
 * An evening's items with their minutes, as an {@link Agenda} divides it.
 *
 * @param items in order
 */
public record RunSheet(List<Item> items) {
    public RunSheet {
        items = List.copyOf(items);
    }

    /** What an item is. */
    public enum Kind {
        /** Something that an earlier session left open. */
        CARRIED,
        QUESTION,
        /** A passage that is read aloud. */
        PASSAGE,
        /** Each in turn, where there is no question to open with. */
        ROUND,
        /** All together, where no question has the minutes. */
        TALK,
        BREAK,
        /** What was decided, what stays open, when next. */
        END
    }

    /**
     * An item.
     *
     * @param from minutes after the beginning
     * @param minutes how long; at least 1
     * @param slug the reading of the passage at hand; empty for none
     * @param passage the passage at hand
     * @param question its id; empty for none
     */
    public record Item(
            Kind kind,
            String text,
            int from,
            int minutes,
            String slug,
            @Nullable Passage passage,
            String question) {}

    /**
     * Something left open, or read aloud: its words, empty for the passage alone, and where it hangs.
     *
     * @param question its id; empty where it is no question
     */
    public record Open(String text, String slug, Passage passage, String question) {}

    /** The evening's items one by one. */
    public static RunSheet of(Agenda agenda) {
        return new RunSheet(
                agenda.parts().stream().flatMap(part -> part.items().stream()).toList());
    }

    public int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }
}

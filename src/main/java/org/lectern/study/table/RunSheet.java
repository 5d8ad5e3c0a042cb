package org.lectern.study.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.workshop.Selection;
import org.lectern.study.workshop.Slot;

/**
 * An evening's items with their minutes, which are the evening's exactly.
 *
 * @param items in order
 */
public record RunSheet(List<Item> items) {
    private static final int CARRIED = 6;
    private static final int END = 3;

    public RunSheet {
        items = List.copyOf(items);
    }

    /** What an item is. */
    public enum Kind {
        /** Something that an earlier session left open. */
        CARRIED,
        QUESTION,
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

    /** Something left open: its words, and where it hangs. */
    public record Open(String text, String slug, Passage passage) {}

    /**
     * The sheet of a session.
     *
     * @param minutes how long it lasts; where that is less than an item has a minute for, the later items are cut
     * @param chosen as {@link Selection} gives them
     * @param carried what earlier sessions left open; stands behind the opening question
     */
    public static RunSheet of(int minutes, List<Selection.Chosen> chosen, List<Open> carried) {
        List<Item> wished = new ArrayList<>();
        for (Selection.Chosen one : chosen) {
            if (one.slot() != Slot.OPENING && wished.stream().noneMatch(item -> item.kind() == Kind.CARRIED)) {
                carried.forEach(open -> wished.add(carried(open)));
            }
            wished.add(question(one.question(), one.slot().minutes()));
        }
        if (wished.stream().noneMatch(item -> item.kind() == Kind.CARRIED)) {
            carried.forEach(open -> wished.add(carried(open)));
        }
        wished.add(new Item(Kind.END, "Decided, left open, next time", 0, END, "", null, ""));
        return new RunSheet(timed(wished.subList(0, Math.min(wished.size(), Math.max(1, minutes))), minutes));
    }

    private static Item carried(Open open) {
        return new Item(Kind.CARRIED, open.text(), 0, CARRIED, open.slug(), open.passage(), "");
    }

    private static Item question(Question question, int minutes) {
        return new Item(Kind.QUESTION, question.text(), 0, minutes, question.slug(), question.passage(), question.id());
    }

    /** The wished minutes scaled to those there are; each item's end is rounded, so that nothing is lost. */
    private static List<Item> timed(List<Item> wished, int minutes) {
        int all = wished.stream().mapToInt(Item::minutes).sum();
        int length = Math.max(wished.size(), minutes);
        List<Item> timed = new ArrayList<>();
        int from = 0;
        int sum = 0;
        for (int i = 0; i < wished.size(); i++) {
            Item item = wished.get(i);
            sum += item.minutes();
            int left = wished.size() - i - 1;
            int end = Math.clamp(Math.round((float) sum * length / all), from + 1, length - left);
            timed.add(
                    new Item(item.kind(), item.text(), from, end - from, item.slug(), item.passage(), item.question()));
            from = end;
        }
        return timed;
    }

    public int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }
}

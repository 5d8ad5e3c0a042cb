package org.lectern.study.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.study.table.RunSheet.Kind;
import org.lectern.study.table.RunSheet.Open;
import org.lectern.study.workshop.QuestionSelection;
import org.lectern.study.workshop.Slot;

/**
 * How an evening is divided, for all who print it or show it: parts with their minutes, which are the evening's exactly, and
 * in each part its items, which have the part's minutes exactly.
 *
 * @param parts in order
 * @param whole whether there are minutes for each item; where not, those that can best be spared are missing
 */
public record Agenda(List<Part> parts, boolean whole) {
    static final RunSheet.Item TALK = item(Kind.TALK, "What is there to say about it?");
    static final RunSheet.Item BREAK = item(Kind.BREAK, "A break");

    public Agenda {
        parts = List.copyOf(parts);
    }

    /** What a part of an evening is for, in order. */
    public enum Purpose {
        /** Where there is no question to open with: what struck each. */
        ROUND,
        OPENING,
        /** What an earlier session left open. */
        CARRIED,
        /** The key passages, read aloud. */
        PASSAGES,
        CLARIFY,
        INTERPRET,
        EVALUATE,
        /** Where there are minutes that no question has: what there is to say. */
        TALK,
        BREAK,
        /** The closing question, what was decided, when next. */
        CLOSING
    }

    /**
     * A part of the evening.
     *
     * @param cluster which of its purpose's, from 0
     * @param from minutes after the beginning
     */
    public record Part(Purpose purpose, int cluster, int from, int minutes, List<RunSheet.Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * What is to be talked about.
     *
     * @param chosen as {@link QuestionSelection} gives them
     * @param carried what earlier sessions left open
     * @param passages what is read aloud
     */
    public record Matter(List<QuestionSelection.Chosen> chosen, List<Open> carried, List<Open> passages) {
        public Matter {
            chosen = List.copyOf(chosen);
            carried = List.copyOf(carried);
            passages = List.copyOf(passages);
        }
    }

    /**
     * Divides an evening: no question has more than {@link Slot#MOST_MINUTES}, and none fewer than {@link Slot#LEAST_MINUTES}
     * where the evening has as many. One of three quarters of an hour or more has its items in steps of five minutes, one of
     * two hours or more a break about its middle.
     *
     * @param minutes how long it lasts, at least 1
     */
    public static Agenda of(int minutes, Matter matter) {
        return Shares.of(wishes(matter), minutes);
    }

    /** The minutes that a question has; 0 for none. */
    public int minutes(String question) {
        return parts.stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> item.question().equals(question))
                .mapToInt(RunSheet.Item::minutes)
                .sum();
    }

    private static List<Part> wishes(Matter matter) {
        List<Part> wishes = new ArrayList<>();
        List<RunSheet.Item> opening = slot(matter, Slot.OPENING);
        if (opening.isEmpty()) {
            add(wishes, Purpose.ROUND, 0, List.of(item(Kind.ROUND, "A round: what struck you?")));
        }
        add(wishes, Purpose.OPENING, 0, opening);
        add(wishes, Purpose.CARRIED, 0, items(Kind.CARRIED, "", matter.carried()));
        add(wishes, Purpose.PASSAGES, 0, items(Kind.PASSAGE, "Read aloud", matter.passages()));
        add(wishes, Purpose.CLARIFY, 0, slot(matter, Slot.CLARIFY));
        List<List<QuestionSelection.Chosen>> clusters = QuestionSelection.clusters(matter.chosen());
        for (int i = 0; i < clusters.size(); i++) {
            add(wishes, Purpose.INTERPRET, i, questions(clusters.get(i)));
        }
        add(wishes, Purpose.EVALUATE, 0, slot(matter, Slot.EVALUATE));
        if (matter.chosen().isEmpty() && matter.carried().isEmpty()) {
            add(wishes, Purpose.TALK, 0, List.of(TALK));
        }
        List<RunSheet.Item> closing = new ArrayList<>(slot(matter, Slot.CLOSING));
        closing.add(item(Kind.END, "Decided, left open, next time"));
        add(wishes, Purpose.CLOSING, 0, closing);
        return wishes;
    }

    private static void add(List<Part> wishes, Purpose purpose, int cluster, List<RunSheet.Item> items) {
        if (!items.isEmpty()) {
            wishes.add(new Part(purpose, cluster, 0, 0, items));
        }
    }

    private static List<RunSheet.Item> slot(Matter matter, Slot slot) {
        return questions(
                matter.chosen().stream().filter(one -> one.slot() == slot).toList());
    }

    private static List<RunSheet.Item> questions(List<QuestionSelection.Chosen> chosen) {
        return chosen.stream()
                .map(QuestionSelection.Chosen::question)
                .map(question ->
                        item(Kind.QUESTION, question.text(), question.slug(), question.passage(), question.id()))
                .toList();
    }

    private static List<RunSheet.Item> items(Kind kind, String otherwise, List<Open> open) {
        return open.stream()
                .map(one -> item(
                        kind, one.text().isEmpty() ? otherwise : one.text(), one.slug(), one.passage(), one.question()))
                .toList();
    }

    private static RunSheet.Item item(Kind kind, String text) {
        return item(kind, text, "", null, "");
    }

    private static RunSheet.Item item(Kind kind, String text, String slug, @Nullable Passage passage, String question) {
        return new RunSheet.Item(kind, text, 0, 0, slug, passage, question);
    }
}

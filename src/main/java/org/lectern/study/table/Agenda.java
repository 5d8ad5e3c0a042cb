package org.lectern.study.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.table.RunSheet.Kind;
import org.lectern.study.table.RunSheet.Open;
import org.lectern.study.workshop.Selection;
import org.lectern.study.workshop.Slot;

/**
 * How an evening is divided, for all who print it or show it: parts with their minutes, which are the evening's exactly, and
 * in each part its items, which have the part's minutes exactly.
 *
 * @param parts in order
 * @param whole whether there is a minute for each item; where not, the last ones are missing
 */
public record Agenda(List<Part> parts, boolean whole) {

    public Agenda {
        parts = List.copyOf(parts);
    }

    /** What a part of an evening is for, in order. */
    public enum Purpose {
        /** Where nobody has asked anything: what struck each. */
        ROUND,
        OPENING,
        /** What an earlier session left open. */
        CARRIED,
        /** The key passages, read aloud. */
        PASSAGES,
        CLARIFY,
        INTERPRET,
        EVALUATE,
        /** What members asked beside the choice. */
        MEMBERS,
        /** Where nobody has asked anything: what there is to say. */
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
     * @param chosen as {@link Selection} gives them
     * @param members what members asked beside these, the most wanted first
     * @param carried what earlier sessions left open
     * @param passages what is read aloud
     */
    public record Matter(
            List<Selection.Chosen> chosen, List<Question> members, List<Open> carried, List<Open> passages) {

        public Matter {
            chosen = List.copyOf(chosen);
            members = List.copyOf(members);
            carried = List.copyOf(carried);
            passages = List.copyOf(passages);
        }
    }

    /**
     * Divides an evening. One of three quarters of an hour or more has its parts in steps of five minutes, one of two hours
     * or more a break about its middle.
     *
     * @param minutes how long it lasts, at least 1
     */
    public static Agenda of(int minutes, Matter matter) {
        List<Shares.Wish> wishes = wishes(matter);
        boolean whole = wishes.stream().mapToInt(Shares.Wish::least).sum() <= minutes;
        List<Shares.Wish> room = whole ? wishes : Shares.first(wishes, minutes);
        return new Agenda(Shares.of(room, minutes), whole);
    }

    private static List<Shares.Wish> wishes(Matter matter) {
        List<Shares.Wish> wishes = new ArrayList<>();
        boolean asked = !matter.chosen().isEmpty() || !matter.members().isEmpty();
        if (!asked) {
            wishes.add(wish(Purpose.ROUND, 3, List.of(item(Kind.ROUND, "A round: what struck you?"))));
        }
        add(wishes, Purpose.OPENING, slot(matter, Slot.OPENING));
        if (!matter.carried().isEmpty()) {
            List<RunSheet.Item> carried = items(Kind.CARRIED, "", matter.carried());
            wishes.add(wish(Purpose.CARRIED, 1 + Math.min(3, carried.size()), carried));
        }
        add(wishes, Purpose.PASSAGES, items(Kind.PASSAGE, "Read aloud", matter.passages()));
        add(wishes, Purpose.CLARIFY, slot(matter, Slot.CLARIFY));
        List<List<Selection.Chosen>> clusters = Selection.clusters(matter.chosen());
        for (int i = 0; i < clusters.size(); i++) {
            List<RunSheet.Item> cluster = questions(
                    clusters.get(i).stream().map(Selection.Chosen::question).toList());
            wishes.add(new Shares.Wish(Purpose.INTERPRET, i, 2 + cluster.size(), cluster));
        }
        add(wishes, Purpose.EVALUATE, slot(matter, Slot.EVALUATE));
        add(wishes, Purpose.MEMBERS, questions(matter.members()));
        if (!asked) {
            wishes.add(wish(Purpose.TALK, 6, List.of(item(Kind.TALK, "What is there to say about it?"))));
        }
        List<RunSheet.Item> closing = new ArrayList<>(slot(matter, Slot.CLOSING));
        closing.add(item(Kind.END, "Decided, left open, next time"));
        add(wishes, Purpose.CLOSING, closing);
        return wishes;
    }

    private static void add(List<Shares.Wish> wishes, Purpose purpose, List<RunSheet.Item> items) {
        if (!items.isEmpty()) {
            wishes.add(wish(purpose, 2, items));
        }
    }

    private static Shares.Wish wish(Purpose purpose, int weight, List<RunSheet.Item> items) {
        return new Shares.Wish(purpose, 0, weight, items);
    }

    private static List<RunSheet.Item> slot(Matter matter, Slot slot) {
        return questions(matter.chosen().stream()
                .filter(one -> one.slot() == slot)
                .map(Selection.Chosen::question)
                .toList());
    }

    private static List<RunSheet.Item> questions(List<Question> questions) {
        return questions.stream()
                .map(question ->
                        item(Kind.QUESTION, question.text(), question.slug(), question.passage(), question.id()))
                .toList();
    }

    private static List<RunSheet.Item> items(Kind kind, String otherwise, List<Open> open) {
        return open.stream()
                .map(one -> item(kind, one.text().isEmpty() ? otherwise : one.text(), one.slug(), one.passage(), ""))
                .toList();
    }

    private static RunSheet.Item item(Kind kind, String text) {
        return item(kind, text, "", null, "");
    }

    private static RunSheet.Item item(Kind kind, String text, String slug, @Nullable Passage passage, String question) {
        return new RunSheet.Item(kind, text, 0, 0, slug, passage, question);
    }
}

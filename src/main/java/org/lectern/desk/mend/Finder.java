package org.lectern.desk.mend;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.lectern.reading.Address;
import org.lectern.reading.Block;

/** Finds the places of mends in a flow, by their words. Remembers the letters of paragraphs; one thread. */
final class Finder {
    private static final int FEW = 12;

    private final IdentityHashMap<Block.Paragraph, String> letters = new IdentityHashMap<>();

    /** The index of the paragraph; -1 where no paragraph has these words. */
    int paragraph(MendFlow flow, MendPlace.Words spot) {
        Quotes.Wanted wanted = Quotes.Wanted.of(spot.quote());
        List<Integer> best = new ArrayList<>();
        double most = 0;
        for (int i = 0; i < flow.items.size(); i++) {
            if (flow.items.get(i) instanceof FlowItem.Text(Block.Paragraph paragraph)) {
                double fit = Quotes.fit(wanted, letters(paragraph));
                if (fit > most) {
                    most = fit;
                    best.clear();
                }
                if (fit > 0 && fit == most) {
                    best.add(i);
                }
            }
        }
        List<Integer> following = spot.after().isEmpty()
                ? List.of()
                : best.stream()
                        .filter(index -> follows(flow, index, spot.after()))
                        .toList();
        return nearest(flow, following.isEmpty() ? best : following, spot.hint());
    }

    /** How many paragraphs fit the words equally well. */
    List<Integer> all(MendFlow flow, MendPlace.Words spot) {
        Quotes.Wanted wanted = Quotes.Wanted.of(spot.quote());
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < flow.items.size(); i++) {
            if (flow.items.get(i) instanceof FlowItem.Text(Block.Paragraph paragraph)
                    && Quotes.fit(wanted, letters(paragraph)) > 0) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether some paragraph has the beginning of these words inside it. */
    boolean within(MendFlow flow, MendPlace.Words spot) {
        String wanted = Quotes.Wanted.of(spot.quote()).opening();
        return wanted.length() >= FEW
                && flow.items.stream()
                        .anyMatch(item -> item instanceof FlowItem.Text(Block.Paragraph paragraph)
                                && letters(paragraph).indexOf(wanted) > 0);
    }

    /**
     * The index of the heading of a chapter or a section; -1 where it can't be told. The words below it decide, then its
     * title where only one heading has that.
     */
    int heading(MendFlow flow, MendPlace.Title spot) {
        String title = Quotes.letters(spot.title());
        List<Integer> titled = new ArrayList<>();
        for (int i = 0; i < flow.items.size(); i++) {
            if (titleOf(flow.items.get(i))
                    .map(Quotes::letters)
                    .filter(title::equals)
                    .isPresent()) {
                titled.add(i);
            }
        }
        int below = spot.above().isEmpty()
                ? -1
                : paragraph(flow, new MendPlace.Words(spot.hint().filter(at -> at.paragraph() > 0), spot.above(), ""));
        for (int index : titled) {
            if (below >= 0 && flow.paragraphFrom(index) == below) {
                return index;
            }
        }
        if (below >= 0) {
            boolean chapter = spot.hint().filter(at -> at.paragraph() == 0).isPresent();
            int section = flow.headingAbove(below);
            int start = flow.startAbove(below);
            int above = (chapter && start >= 0) || section < 0 ? start : section;
            if (above >= 0) {
                return above;
            }
        }
        return titled.size() == 1 || (below < 0 && !titled.isEmpty()) ? nearest(flow, titled, spot.hint()) : -1;
    }

    static Optional<String> titleOf(FlowItem item) {
        return switch (item) {
            case FlowItem.Start(String title) -> Optional.of(title);
            case FlowItem.Between(Block.Heading(String title)) -> Optional.of(title);
            case FlowItem.Between between -> Optional.empty();
            case FlowItem.Text text -> Optional.empty();
        };
    }

    String letters(Block.Paragraph paragraph) {
        return letters.computeIfAbsent(paragraph, each -> Quotes.letters(each.text()));
    }

    private boolean follows(MendFlow flow, int index, String after) {
        int before = flow.paragraphBefore(index);
        return before >= 0 && letters(flow.paragraph(before)).endsWith(Quotes.letters(after));
    }

    /** Of several with the same words, the one nearest to where it stood. */
    private static int nearest(MendFlow flow, List<Integer> indexes, Optional<Address> hint) {
        if (indexes.isEmpty()) {
            return -1;
        }
        if (hint.isEmpty() || indexes.size() == 1) {
            return indexes.getFirst();
        }
        int best = indexes.getFirst();
        long least = Long.MAX_VALUE;
        for (int index : indexes) {
            int text = flow.paragraphFrom(index);
            if (text >= 0) {
                Address was = flow.address(text);
                long distance = Math.abs(was.chapter() - hint.get().chapter()) * 100_000L
                        + Math.abs(was.paragraph() - Math.max(1, hint.get().paragraph()));
                if (distance < least) {
                    least = distance;
                    best = index;
                }
            }
        }
        return best;
    }
}

package org.lectern.importing.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers of a law's sections, which rise but don't count by one: {@code 18.04.010}, {@code 18.04.020}, {@code 18.06.010}. They
 * have one depth and one chapter in front, each is larger than the one before it, and text stands below each.
 */
final class Codes {
    private static final int FEWEST = 3;
    private static final int DEEP = 3;
    private static final int MOST_TITLE = 12;
    private static final int SENTENCE = 50;

    private final Set<Integer> places = new HashSet<>();

    Codes(PieceContext text) {
        Map<String, List<Integer>> manners = new TreeMap<>();
        for (int i = 0; i < text.size(); i++) {
            Seen seen = text.seen(i);
            if (seen != null && code(seen)) {
                int[] numbers = numbers(seen);
                manners.computeIfAbsent(numbers.length + " " + numbers[0], key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> manner : manners.values()) {
            if (manner.size() >= FEWEST && rises(text, manner)) {
                places.addAll(manner);
            }
        }
    }

    boolean has(int at) {
        return places.contains(at);
    }

    /** A number of three parts or more, or one with noughts in front, and a title behind it. */
    private static boolean code(Seen seen) {
        String label = seen.number().label();
        boolean digits = label.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
        return digits
                && seen.number().word().isEmpty()
                && (seen.number().depth() >= DEEP || (seen.number().depth() == 2 && label.contains(".0")))
                && !seen.number().rest().isEmpty()
                && seen.tokens() <= MOST_TITLE;
    }

    private static int[] numbers(Seen seen) {
        return Arrays.stream(seen.number().label().split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Whether a sentence or an item stands below, by its length. */
    private static boolean heads(PieceContext text, int at) {
        return at + 1 < text.size() && text.piece(at + 1).text().length() >= SENTENCE;
    }

    private static boolean rises(PieceContext text, List<Integer> manner) {
        int[] before = {};
        int over = 0;
        for (int i = 0; i < manner.size(); i++) {
            Seen seen = text.seen(manner.get(i));
            int[] numbers = seen == null ? before : numbers(seen);
            boolean neighbours = i > 0 && manner.get(i) - manner.get(i - 1) < 2;
            if (neighbours || (i > 0 && Arrays.compare(before, numbers) >= 0)) {
                return false;
            }
            over += heads(text, manner.get(i)) ? 1 : 0;
            before = numbers;
        }
        return over * 4 >= manner.size() * 3;
    }
}

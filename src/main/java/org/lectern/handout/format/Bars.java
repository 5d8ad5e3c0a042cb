package org.lectern.handout.format;

import java.util.List;
import java.util.stream.Collectors;

/** A row of bars as characters. */
final class Bars {
    private static final String BLOCKS = "▁▂▄▆█";

    private Bars() {}

    static String of(List<Integer> levels) {
        return levels.stream()
                .map(level -> String.valueOf(BLOCKS.charAt(Math.clamp(level, 0, BLOCKS.length() - 1))))
                .collect(Collectors.joining());
    }
}

package org.lectern.importing.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order that printed page numbers give. */
final class PrintedNumbers {
    private PrintedNumbers() {}

    /** Whether nearly all pages are numbered, and each bears a higher number than the one before. */
    static boolean rising(List<PrintedPage> pages) {
        int last = 0;
        int numbered = 0;
        for (PrintedPage page : pages) {
            if (page.printed() > 0 && page.printed() <= last) {
                return false;
            }
            last = Math.max(last, page.printed());
            numbered += page.printed() > 0 ? 1 : 0;
        }
        return numbered >= 3 && numbered * 10 >= pages.size() * 7 && last <= pages.size() * 2 + 2000;
    }

    /**
     * The pages as their numbers say; empty where the file has that order already, or where too few pages are numbered, or
     * two alike. A page without a number stays behind the one that it follows.
     */
    static int[] order(List<PrintedPage> pages) {
        List<Integer> numbers = new ArrayList<>();
        for (PrintedPage page : pages) {
            if (page.printed() > 0) {
                numbers.add(page.printed());
            }
        }
        boolean enough = numbers.size() >= 4 && numbers.size() * 10 >= pages.size() * 7;
        boolean distinct = numbers.stream().distinct().count() == numbers.size();
        int low = numbers.stream().mapToInt(Integer::intValue).min().orElse(0);
        int high = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (!enough || !distinct || high - low > pages.size() * 2 + 4) {
            return new int[0];
        }
        double[] place = new double[pages.size()];
        double last = low - 1.0;
        boolean title = low == 2 && numbers.size() == pages.size() - 1;
        for (int i = 0; i < pages.size(); i++) {
            // The one page without a number, where the others count from 2, is the first.
            last = pages.get(i).printed() > 0 ? pages.get(i).printed() : title ? 1 : last + 0.001;
            place[i] = last;
        }
        int[] order = IntStream.range(0, pages.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> place[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean same = IntStream.range(0, order.length).allMatch(i -> order[i] == i);
        return same ? new int[0] : order;
    }
}

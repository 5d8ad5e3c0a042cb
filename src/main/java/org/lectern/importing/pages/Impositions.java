package org.lectern.importing.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The orders in which the pages of a booklet come when its print sheets are read page after page: saddle stitch and
 * signatures with two pages a side, folded sheets of eight, stacks, both passes of a one-sided scanner, and all of these
 * back to front. Booklets are filled up with empty pages at either end, which leave nothing in the text.
 */
final class Impositions {
    private static final int MOST_EMPTY = 12;
    private static final List<Integer> SIGNATURES = List.of(4, 8, 12, 16, 20, 24, 32);
    private static final List<int[]> FOLDED = List.of(
            new int[] {5, 4, 8, 1, 3, 6, 2, 7},
            new int[] {8, 1, 5, 4, 2, 7, 3, 6},
            new int[] {4, 5, 1, 8, 6, 3, 7, 2},
            new int[] {5, 4, 3, 2, 6, 7, 8, 1},
            new int[] {7, 6, 5, 4, 8, 1, 2, 3},
            new int[] {2, 3, 4, 5, 1, 8, 7, 6},
            new int[] {8, 1, 2, 3, 7, 6, 5, 4});

    private Impositions() {}

    /** Is told an order: its name, how many empty pages it has in front, and the pages of the file as they should be read. */
    interface Consumer {
        void accept(String name, int front, int[] order);
    }

    /**
     * Tells each order once: its name, and the pages of the file as they should be read.
     *
     * @param pages how many the file has
     */
    static void each(int pages, Consumer consumer) {
        for (int size = pages; size <= pages + MOST_EMPTY; size++) {
            for (Map.Entry<String, int[]> sheet : sheets(size).entrySet()) {
                for (int front = 0; front <= size - pages; front++) {
                    consumer.accept(sheet.getKey(), front, order(sheet.getValue(), front, pages));
                    consumer.accept(
                            sheet.getKey() + ", back to front", front, order(reversed(sheet.getValue()), front, pages));
                }
            }
        }
    }

    /** Where in the file each page stands, when {@code front} pages before the first are empty. */
    private static int[] order(int[] sheet, int front, int pages) {
        int[] order = new int[pages];
        int file = 0;
        for (int page : sheet) {
            int text = page - front;
            if (text >= 1 && text <= pages) {
                order[text - 1] = file++;
            }
        }
        return order;
    }

    private static Map<String, int[]> sheets(int size) {
        Map<String, int[]> sheets = new LinkedHashMap<>();
        sheets.put("pages in order", ascending(size));
        sheets.put("odd pages, then even ones", passes(size, false));
        sheets.put("odd pages, then even ones backwards", passes(size, true));
        if (size % 2 == 0) {
            sheets.put("a cut stack", stack(size));
        }
        if (size % 4 == 0) {
            booklets(size, size, "a booklet", sheets);
            for (int signature : SIGNATURES) {
                if (signature < size && size % signature == 0) {
                    booklets(size, signature, "signatures of " + signature, sheets);
                }
            }
        }
        if (size % 8 == 0) {
            for (int i = 0; i < FOLDED.size(); i++) {
                sheets.put("sheets folded to eight pages " + i, folded(size, FOLDED.get(i)));
            }
        }
        return sheets;
    }

    private static void booklets(int size, int signature, String name, Map<String, int[]> sheets) {
        for (int way = 0; way < 8; way++) {
            List<Integer> pages = new ArrayList<>();
            for (int from = 0; from < size; from += signature) {
                pages.addAll(booklet(from, signature, (way & 1) != 0, (way & 2) != 0, (way & 4) != 0));
            }
            sheets.put(
                    name + " " + way, pages.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private static List<Integer> booklet(int from, int size, boolean swapFront, boolean swapBack, boolean frontsFirst) {
        List<Integer> fronts = new ArrayList<>();
        List<Integer> backs = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int sheet = 0; sheet < size / 4; sheet++) {
            List<Integer> front = List.of(from + size - 2 * sheet, from + 1 + 2 * sheet);
            List<Integer> back = List.of(from + 2 + 2 * sheet, from + size - 1 - 2 * sheet);
            fronts.addAll(swapFront ? front.reversed() : front);
            backs.addAll(swapBack ? back.reversed() : back);
            all.addAll(swapFront ? front.reversed() : front);
            all.addAll(swapBack ? back.reversed() : back);
        }
        if (!frontsFirst) {
            return all;
        }
        fronts.addAll(backs);
        return fronts;
    }

    private static int[] folded(int size, int[] sheet) {
        int[] pages = new int[size];
        for (int i = 0; i < size; i++) {
            pages[i] = i / 8 * 8 + sheet[i % 8];
        }
        return pages;
    }

    private static int[] ascending(int size) {
        int[] pages = new int[size];
        Arrays.setAll(pages, i -> i + 1);
        return pages;
    }

    private static int[] passes(int size, boolean backwards) {
        int[] pages = new int[size];
        int at = 0;
        for (int page = 1; page <= size; page += 2) {
            pages[at++] = page;
        }
        int evens = size / 2;
        for (int i = 0; i < evens; i++) {
            pages[at++] = backwards ? 2 * (evens - i) : 2 * (i + 1);
        }
        return pages;
    }

    private static int[] stack(int size) {
        int[] pages = new int[size];
        for (int i = 0; i < size; i++) {
            pages[i] = i % 2 == 0 ? i / 2 + 1 : size / 2 + i / 2 + 1;
        }
        return pages;
    }

    private static int[] reversed(int[] pages) {
        int[] reversed = new int[pages.length];
        Arrays.setAll(reversed, i -> pages[pages.length - 1 - i]);
        return reversed;
    }
}

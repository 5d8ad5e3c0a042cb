package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.draft.Report;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.TitleKey;

/**
 * What is printed at one height at the head or foot of page after page: running heads, addresses, dates, page numbers. Told
 * from the text's own first and last lines by what it says again, or by its type and the room beside it. Numbers that don't
 * count as the pages do are left, for they tell in which order the pages belong. Belongs to the thread that reads.
 */
final class PdfFurniture {
    private static final double SAME_HEIGHT = 1.5;
    private static final double SAME_LINE = 3;
    private static final double SAME_SIZE = 0.12;
    private static final int FEWEST = 2;
    private static final double OFTEN = 0.2;
    private static final double ROOM = 1.25;
    private static final double LARGER = 1.08;
    private static final int MOST_ROUNDS = 3;

    private final List<List<PdfLine>> pages;
    private final double leading;
    private final double largest;
    private int dropped;

    private PdfFurniture(List<List<PdfLine>> pages) {
        this.pages = new ArrayList<>(pages);
        this.leading = PdfText.leading(pages);
        this.largest = PdfText.body(pages) * LARGER;
    }

    /** The pages without it. */
    static List<List<PdfLine>> dropped(List<List<PdfLine>> pages, Report report) {
        PdfFurniture furniture = new PdfFurniture(pages);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean heads = furniture.drop(true);
            boolean feet = furniture.drop(false);
            if (!heads && !feet) {
                break;
            }
        }
        report.count("dropped-head", furniture.dropped, "running heads and page numbers");
        return furniture.pages;
    }

    /** The outermost lines of a page, on one height. */
    private record Zone(int page, List<PdfLine> lines, double y, double room) {
        private String key() {
            StringBuilder words = new StringBuilder();
            lines.forEach(line -> words.append(line.text()).append(' '));
            boolean unit = !Numbering.of(words.toString()).word().isEmpty();
            String said = unit ? words.toString() : words.toString().replaceAll("\\d+", " ");
            return TitleKey.level(said).strip();
        }

        /** The figure at either end; -1 where none is. */
        private int number() {
            for (PdfLine line : lines) {
                String[] words = line.text().strip().split("[ /]+", -1);
                for (String word : List.of(words[0], words[words.length - 1])) {
                    String bare = word.replaceAll("[-–—|\\[\\]·•]", "");
                    if (bare.matches("0|[1-9]\\d{0,4}")) {
                        return Integer.parseInt(bare);
                    }
                }
                for (int i = 0; i + 1 < words.length; i++) {
                    if (words[i].equalsIgnoreCase("page") && words[i + 1].matches("\\d{1,5}")) {
                        return Integer.parseInt(words[i + 1]);
                    }
                }
            }
            return -1;
        }

        private boolean alike(Zone other) {
            return lines.stream()
                    .anyMatch(line -> other.lines().stream()
                            .anyMatch(one -> Math.abs(one.size() - line.size()) <= line.size() * SAME_SIZE
                                    && one.face().equals(line.face())));
        }
    }

    private boolean drop(boolean top) {
        List<Zone> zones = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            if (!pages.get(page).isEmpty()) {
                zones.add(zone(page, top));
            }
        }
        boolean more = false;
        List<Zone> left = new ArrayList<>(zones);
        while (!left.isEmpty()) {
            Zone first = left.getFirst();
            List<Zone> level = left.stream()
                    .filter(zone -> Math.abs(zone.y() - first.y()) <= SAME_HEIGHT)
                    .toList();
            left.removeAll(level);
            if (level.size() >= Math.max(FEWEST, pages.size() * OFTEN)) {
                more |= drop(level);
            }
        }
        return more;
    }

    private Zone zone(int page, boolean top) {
        List<PdfLine> lines = pages.get(page);
        double edge = lines.stream()
                .mapToDouble(line -> top ? line.y() : -line.y())
                .min()
                .orElse(0);
        List<PdfLine> outer = lines.stream()
                .filter(line -> (top ? line.y() : -line.y()) <= edge + SAME_LINE)
                .toList();
        double next = lines.stream()
                .filter(line -> !outer.contains(line))
                .mapToDouble(line -> top ? line.y() : -line.y())
                .min()
                .orElse(edge + 100);
        return new Zone(page, outer, outer.getFirst().y(), next - edge);
    }

    private boolean drop(List<Zone> level) {
        Map<Integer, Integer> offsets = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Zone zone : level) {
            times.merge(zone.key(), 1, Integer::sum);
            if (zone.number() >= 0) {
                offsets.merge(zone.number() - zone.page(), 1, Integer::sum);
            }
        }
        int numbered = offsets.values().stream().mapToInt(Integer::intValue).sum();
        int steady = offsets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean counts = steady >= FEWEST && steady * 4 >= numbered * 3;
        boolean numbers = numbered >= FEWEST && (counts || sameNumber(level));
        List<Zone> able = level.stream()
                .filter(zone -> zone.room() > leading * ROOM
                        || (!zone.key().isEmpty() && times.getOrDefault(zone.key(), 0) > FEWEST))
                .filter(zone -> zone.number() < 0 || numbers)
                .filter(zone -> times.getOrDefault(zone.key(), 0) > FEWEST
                        || (counts && zone.key().isEmpty())
                        || zone.lines().stream().allMatch(line -> line.size() <= largest))
                .toList();
        List<Zone> sure = able.stream()
                .filter(zone -> (counts && zone.number() >= 0)
                        || (!zone.key().isEmpty() && times.getOrDefault(zone.key(), 0) >= FEWEST))
                .toList();
        if (sure.size() < FEWEST || sure.size() * 2 < level.size()) {
            return false;
        }
        boolean more = false;
        for (Zone zone : able) {
            if (sure.contains(zone) || sure.getFirst().alike(zone)) {
                Set<PdfLine> gone = Collections.newSetFromMap(new IdentityHashMap<>());
                gone.addAll(zone.lines());
                pages.set(
                        zone.page(),
                        pages.get(zone.page()).stream()
                                .filter(line -> !gone.contains(line))
                                .toList());
                dropped++;
                more = true;
            }
        }
        return more;
    }

    /** A year or the like, which is printed on each. */
    private static boolean sameNumber(List<Zone> level) {
        return level.stream()
                        .map(Zone::number)
                        .filter(number -> number >= 0)
                        .distinct()
                        .count()
                == 1;
    }
}

package org.lectern.importing.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which of a text's headings stand above which, told by how they look where nothing says it: parts of a book above its
 * chapters, large type above small, what is numbered above what is not, capitals, what is centred, bold, opens a page or has
 * more room above what lacks it. A difference counts only where both sides have enough headings, and the first is above.
 */
public final class HeadingRanks {
    private static final int FEWEST = 2;
    private static final double MORE_ROOM = 1.35;
    private static final Set<String> HOLDERS = Set.of("part", "book", "volume", "teil");

    private final List<Look> looks;
    private final int[] ranks;

    private HeadingRanks(List<Look> looks) {
        this.looks = looks;
        this.ranks = new int[looks.size()];
    }

    /**
     * How a heading looks. What isn't known is alike for all.
     *
     * @param size of its type, in any unit
     * @param face what else tells its type from the text's, such as the font's name
     * @param opens whether it stands at the top of a page
     * @param room above it, in any unit; 0 where that isn't known
     * @param text whether text follows it, rather than another heading
     */
    public record Look(
            String title,
            long size,
            boolean bold,
            String face,
            boolean centred,
            boolean opens,
            double room,
            boolean text) {

        /** A short bold paragraph of which no more is known. */
        public static Look bold(String title, boolean centred, boolean text) {
            return new Look(title, 0, true, "", centred, false, 0, text);
        }

        private boolean capitals() {
            return Sentences.capitals(title) && title.length() >= 3;
        }

        private Numbering number() {
            return Numbering.of(title);
        }

        private boolean alike(Look other) {
            return size == other.size
                    && bold == other.bold
                    && face.equals(other.face)
                    && capitals() == other.capitals();
        }
    }

    /** Ranks from 1, the highest, without a gap; in the order of the headings. */
    public static int[] of(List<Look> looks) {
        HeadingRanks ranks = new HeadingRanks(List.copyOf(looks));
        List<Integer> all = IntStream.range(0, looks.size()).boxed().toList();
        if (ranks.titled()) {
            ranks.ranks[0] = 1;
            ranks.split(all.subList(1, all.size()), 2);
        } else if (!all.isEmpty()) {
            ranks.split(all, 1);
        }
        return ranks.ranks;
    }

    /** Whether the first is the text's title: another heading follows at once, like it or above it, or nothing else is like it. */
    private boolean titled() {
        if (looks.size() < 3
                || looks.getFirst().text()
                || looks.getFirst().number().numbered()) {
            return false;
        }
        Look first = looks.getFirst();
        Look second = looks.get(1);
        boolean below = second.size() > first.size()
                || (second.size() == first.size() && second.capitals() && !first.capitals());
        return first.alike(second) || below || looks.stream().skip(1).noneMatch(first::alike);
    }

    /** Gives the headings ranks from this one, and returns the rank after the last that it gave. */
    private int split(List<Integer> some, int rank) {
        List<Integer> high = higher(some);
        if (high.isEmpty()) {
            some.forEach(i -> ranks[i] = rank);
            return rank + 1;
        }
        List<Integer> low = some.stream().filter(i -> !high.contains(i)).toList();
        return split(low, split(high, rank));
    }

    /** Those above the rest by the strongest difference there is; none where all are alike. */
    private List<Integer> higher(List<Integer> some) {
        long largest = some.stream().mapToLong(i -> looks.get(i).size()).max().orElse(0);
        List<List<Integer>> candidates = List.of(
                parted(some, look -> HOLDERS.contains(look.number().word()), 1, false),
                parted(some, look -> look.size() >= largest, 1, false),
                parted(some, look -> look.number().depth() < 2, 1, true),
                units(some),
                counted(some),
                parted(some, Look::capitals, FEWEST, true),
                parted(some, Look::centred, FEWEST, true),
                parted(some, Look::bold, 1, true),
                parted(
                        some,
                        look -> look.face().equals(looks.get(some.getFirst()).face()),
                        FEWEST,
                        true),
                parted(some, Look::opens, FEWEST, true, some.size() / 4 + FEWEST),
                roomier(some));
        return candidates.stream().filter(high -> !high.isEmpty()).findFirst().orElse(List.of());
    }

    private static boolean known(Look look) {
        return KnownTitles.is(TitleKey.of(look.title()));
    }

    /** @param fewest of the lower ones; there must be two of the higher, or it is the first that is one */
    private List<Integer> parted(List<Integer> some, Predicate<Look> above, int fewest, boolean firstAbove) {
        return parted(some, above, fewest, firstAbove, FEWEST);
    }

    private List<Integer> parted(
            List<Integer> some, Predicate<Look> above, int fewest, boolean firstAbove, int fewestAbove) {
        List<Integer> high = some.stream().filter(i -> above.test(looks.get(i))).toList();
        boolean enough = high.size() >= fewestAbove
                || (fewestAbove == FEWEST && high.size() == 1 && high.getFirst().equals(some.getFirst()));
        boolean first = !firstAbove || (!high.isEmpty() && high.getFirst().equals(some.getFirst()));
        return enough && first && some.size() - high.size() >= fewest ? high : List.of();
    }

    /** Numbers that go on through the text count chapters; numbers that begin anew count what is in them. */
    private List<Integer> counted(List<Integer> some) {
        List<Integer> numbered =
                some.stream().filter(i -> looks.get(i).number().numbered()).toList();
        long ones = numbered.stream()
                .filter(i -> looks.get(i).number().value() == 1)
                .count();
        if (numbered.size() < FEWEST || numbered.size() == some.size()) {
            return List.of();
        }
        if (ones >= FEWEST) {
            return parted(some, look -> !look.number().numbered(), FEWEST, true);
        }
        List<Integer> high = some.stream()
                .filter(i -> looks.get(i).number().numbered() || known(looks.get(i)))
                .toList();
        return some.size() - high.size() >= FEWEST ? high : List.of();
    }

    /** {@code Chapter 3} and its like, and what nearly every book has beside its chapters. */
    private List<Integer> units(List<Integer> some) {
        long units = some.stream()
                .filter(i -> !looks.get(i).number().word().isEmpty())
                .count();
        return units < FEWEST
                ? List.of()
                : parted(some, look -> !look.number().word().isEmpty() || known(look), 1, true);
    }

    private List<Integer> roomier(List<Integer> some) {
        double[] rooms = some.stream()
                .map(looks::get)
                .filter(look -> !look.opens() && look.room() > 0)
                .mapToDouble(Look::room)
                .sorted()
                .toArray();
        // The widest step between two rooms parts them, where it is a wide one.
        double best = MORE_ROOM;
        double limit = Double.MAX_VALUE;
        for (int i = 1; i < rooms.length; i++) {
            if (rooms[i] / rooms[i - 1] > best) {
                best = rooms[i] / rooms[i - 1];
                limit = rooms[i] * 0.99;
            }
        }
        double least = limit;
        boolean both = Arrays.stream(rooms).filter(room -> room >= least).count() >= FEWEST
                && Arrays.stream(rooms).filter(room -> room < least).count() >= FEWEST;
        return both ? parted(some, look -> look.room() >= least || look.opens(), FEWEST, true) : List.of();
    }
}

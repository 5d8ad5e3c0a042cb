package org.lectern.study.members;

import java.util.List;
import java.util.Optional;
import org.lectern.text.Graphemes;
import org.lectern.text.Sanitizer;
import org.lectern.text.Skeleton;
import org.lectern.text.UserException;

/** What a member may be called, and whom somebody may have meant by a name that nobody has. */
public final class MemberName {
    /** The most grapheme clusters of a name. */
    public static final int LONGEST = 60;

    /** The most UTF-16 units of a name: no script needs more for so many clusters. */
    private static final int MOST_UNITS = 480;

    /** From so many signs on, a name that differs in two is asked about too. */
    private static final int LONG = 8;

    private MemberName() {}

    /**
     * The name as it is kept, without blanks around it.
     *
     * @throws UserException where it is empty or too long
     */
    public static String of(String typed) {
        String name = Sanitizer.line(typed).strip();
        if (name.isEmpty()) {
            throw new UserException("a member needs a name");
        }
        int clusters = Graphemes.of(name).size();
        if (clusters > LONGEST || name.length() > MOST_UNITS) {
            throw new UserException("a name takes at most " + LONGEST + " letters"
                    + (clusters > LONGEST ? ", and this has " + clusters : ", with few signs on each"));
        }
        return name;
    }

    /**
     * The member whose name looks like this one, or differs from it by a letter: one that is left out, added, another, or
     * changed places with its neighbour; by two from eight letters on. A digit is no letter: {@code Ben 2} isn't Ben.
     *
     * @param name that none of the members has
     */
    public static Optional<Member> meant(String name, List<Member> members) {
        String look = Skeleton.of(name);
        int[] letters = Skeleton.folded(name);
        return members.stream()
                .filter(member -> Skeleton.of(member.name()).equals(look))
                .findFirst()
                .or(() -> members.stream()
                        .filter(member -> mistyped(letters, Skeleton.folded(member.name())))
                        .findFirst());
    }

    private static boolean mistyped(int[] name, int[] member) {
        int most = Math.min(name.length, member.length) >= LONG ? 2 : Math.max(name.length, member.length) > 1 ? 1 : 0;
        return most > 0 && Math.abs(name.length - member.length) <= most && distance(name, member) <= most;
    }

    /** How many letters are left out, added, others, or changed places with a neighbour (optimal string alignment). */
    private static int distance(int[] one, int[] other) {
        int[][] costs = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                costs[i][j] = cost(costs, one, other, i, j);
            }
        }
        return costs[one.length][other.length];
    }

    private static int cost(int[][] costs, int[] one, int[] other, int i, int j) {
        if (i == 0) {
            return j == 0 ? 0 : costs[0][j - 1] + weight(other[j - 1]);
        }
        if (j == 0) {
            return costs[i - 1][0] + weight(one[i - 1]);
        }
        boolean same = one[i - 1] == other[j - 1];
        int changed = costs[i - 1][j - 1] + (same ? 0 : Math.max(weight(one[i - 1]), weight(other[j - 1])));
        int least = Math.min(
                changed, Math.min(costs[i - 1][j] + weight(one[i - 1]), costs[i][j - 1] + weight(other[j - 1])));
        boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }

    /** People tell two of a name apart by a number, and mean it; an ideograph is half a name. */
    private static int weight(int sign) {
        return Character.isDigit(sign) ? LONGEST : Character.isIdeographic(sign) ? 2 : 1;
    }
}

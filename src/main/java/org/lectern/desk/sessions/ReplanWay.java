package org.lectern.desk.sessions;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.study.schedule.Cadence;
import org.lectern.text.UserException;

/** How the sessions to come are changed. */
public sealed interface ReplanWay {
    /** Reading for each session where it is cut to its core and nobody says how much. */
    int USUAL_CORE_MINUTES = 15;

    /** All moved by so long; by less than nothing for earlier. */
    record Shift(Period by) implements ReplanWay {}

    /**
     * What is still to be read divided anew, to the same end.
     *
     * @param missed the numbers of sessions whose reading is read first
     */
    record Spread(List<Integer> missed) implements ReplanWay {
        public Spread {
            missed = List.copyOf(missed);
        }
    }

    /**
     * What is still to be read cut to its core.
     *
     * @param minutes for each session
     */
    record Core(int minutes) implements ReplanWay {
        public Core {
            if (minutes < 1) {
                throw new UserException("a core takes at least 1 minute, not " + minutes);
            }
        }
    }

    /** Reads how long: {@code 1w}, {@code 10d}, {@code -1m}. */
    static ReplanWay shift(String typed) {
        String by = typed.strip();
        boolean earlier = by.startsWith("-");
        Period time = Cadence.every(earlier ? by.substring(1) : by);
        return new Shift(earlier ? time.negated() : time);
    }

    /** Reads {@code shift 1w}, {@code spread} or {@code spread 2,3}, {@code core} or {@code core 20}. */
    static ReplanWay of(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("[\\s,]+", -1);
        return switch (words[0]) {
            case "shift" -> shift(words.length > 1 ? words[1] : "1w");
            case "spread" -> new Spread(numbers(words));
            case "core" -> {
                List<Integer> minutes = numbers(words);
                yield new Core(minutes.isEmpty() ? USUAL_CORE_MINUTES : minutes.getFirst());
            }
            default ->
                throw new UserException(
                        typed.strip() + ": say shift 1w, spread, spread 2,3 (sessions missed) or core 15 (minutes)");
        };
    }

    private static List<Integer> numbers(String[] words) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            if (!words[i].matches("[1-9]\\d{0,4}")) {
                throw new UserException(words[i] + ": not a number");
            }
            numbers.add(Integer.parseInt(words[i]));
        }
        return numbers;
    }
}

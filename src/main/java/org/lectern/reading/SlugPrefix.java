package org.lectern.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.text.UserException;

/** How a reading is meant by its slug or an unambiguous beginning of it. */
final class SlugPrefix {

    private SlugPrefix() {}

    static Summary resolve(String name, List<Summary> readings) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Summary reading : readings) {
            if (reading.slug().equals(wanted)) {
                return reading;
            }
        }
        List<Summary> meant = wanted.isEmpty()
                ? List.of()
                : readings.stream()
                        .filter(reading -> reading.slug().startsWith(wanted))
                        .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.isEmpty()) {
            throw new UserException("no reading " + name + "; there are: " + slugs(readings));
        }
        throw new UserException(name + " could be any of: " + slugs(meant));
    }

    private static String slugs(List<Summary> readings) {
        return readings.stream().map(Summary::slug).collect(Collectors.joining(", "));
    }
}

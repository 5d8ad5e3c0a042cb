package org.lectern.desk.sessions;

import java.util.ArrayList;
import java.util.List;
import org.lectern.desk.Addresses;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.study.schedule.Part;
import org.lectern.text.UserException;

/** Reads and writes what to read: {@code book:2-3,5,letters:1}; a reading alone is all of it. */
public final class Assignments {

    private Assignments() {}

    /** The parts that {@code text} means; an address alone belongs to the reading before it. */
    public static List<Part> parse(Shelf shelf, String text) {
        List<Part> parts = new ArrayList<>();
        Summary reading = null;
        for (String piece : text.split(",", -1)) {
            String part = piece.strip();
            int colon = part.indexOf(':');
            if (part.isEmpty()) {
                throw new UserException(text + ": nothing between two commas; write READING:2-3,READING:1");
            }
            if (colon < 0 && reading != null && Passage.parse(part).isPresent()) {
                parts.add(new Part(reading.slug(), Addresses.in(reading, part)));
                continue;
            }
            reading = shelf.resolve(colon < 0 ? part : part.substring(0, colon));
            parts.add(new Part(
                    reading.slug(), colon < 0 ? whole(reading) : Addresses.in(reading, part.substring(colon + 1))));
        }
        return parts;
    }

    /** As it can be parsed again. */
    public static String write(List<Part> parts) {
        return String.join(
                ", ",
                parts.stream().map(part -> part.slug() + ":" + part.passage()).toList());
    }

    private static Passage whole(Summary reading) {
        boolean digest = reading.about().digest();
        return new Passage(
                new Address(1, 0, digest), new Address(reading.chapters().size(), 0, digest));
    }
}

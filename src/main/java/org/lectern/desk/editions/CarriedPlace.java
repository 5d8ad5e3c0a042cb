package org.lectern.desk.editions;

import java.util.List;
import java.util.Optional;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.progress.Place;

/** Where one reads on in another copy: at the same words, whatever paragraph they are in now. */
final class CarriedPlace {
    /** Characters by which a place is known again; fewer where a letter among the first is mended. */
    private static final List<Integer> KNOWN_BY = List.of(48, 16);

    private CarriedPlace() {}

    /** At the same words; where they are gone, as far in their paragraph; where that is gone, at its chapter. */
    static Place of(Place old, PassageMapping carry) {
        Optional<Passage> image = carry.image(old.address());
        if (image.isEmpty()) {
            return new Place(old.slug(), carry.chapter(old.address().chapter()), 0);
        }
        String text = text(carry.from(), old.address());
        String ahead = text.substring(Math.min(old.offset(), text.length()));
        Address first = image.get().first();
        Address last = image.get().last();
        int end = last.chapter() == first.chapter() ? last.paragraph() : first.paragraph();
        for (int length : KNOWN_BY) {
            String words = ahead.substring(0, Math.min(length, ahead.length()));
            for (int number = first.paragraph(); !words.isBlank() && number <= end; number++) {
                Address address = new Address(first.chapter(), number, first.digest());
                int at = nearest(text(carry.to(), address), words, number == first.paragraph() ? old.offset() : 0);
                if (at >= 0) {
                    return new Place(old.slug(), address, at);
                }
            }
        }
        return new Place(
                old.slug(),
                first,
                Math.min(old.offset(), text(carry.to(), first).length()));
    }

    /** The place of the words that is nearest to an offset, or -1. */
    private static int nearest(String text, String words, int offset) {
        int before = text.lastIndexOf(words, offset);
        int behind = text.indexOf(words, offset);
        return before < 0 || (behind >= 0 && behind - offset < offset - before) ? behind : before;
    }

    private static String text(Reading reading, Address address) {
        return reading.paragraph(address).map(Block.Paragraph::text).orElse("");
    }
}

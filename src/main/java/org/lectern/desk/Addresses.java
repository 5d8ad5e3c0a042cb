package org.lectern.desk;

import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.text.UserException;

/** Reads an address as it is meant in one reading, and refuses one that isn't there. */
public final class Addresses {

    private Addresses() {}

    /** The passage that {@code text} means in the reading; a digest's addresses may be written without their D. */
    public static Passage in(Summary reading, String text) {
        Passage passage = Passage.require(text);
        boolean digest = reading.about().digest();
        if (passage.first().digest() && !digest) {
            throw new UserException(text + ": an address in a digest, and " + reading.slug()
                    + " has its full text; write " + text.substring(1));
        }
        check(reading, passage.first());
        check(reading, passage.last());
        return new Passage(as(passage.first(), digest), as(passage.last(), digest));
    }

    private static Address as(Address address, boolean digest) {
        return new Address(address.chapter(), address.paragraph(), digest);
    }

    private static void check(Summary reading, Address address) {
        Summary.ChapterSummary chapter = reading.chapter(address.chapter())
                .orElseThrow(() -> new UserException(reading.slug() + " has no chapter " + address.chapter()
                        + "; it has " + count(reading.chapters().size(), "chapter")));
        if (address.paragraph() > chapter.paragraphs()) {
            throw new UserException(
                    reading.slug() + " has no paragraph " + address.chapter() + "." + address.paragraph() + "; chapter "
                            + address.chapter() + " has " + count(chapter.paragraphs(), "paragraph"));
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

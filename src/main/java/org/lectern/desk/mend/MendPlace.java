package org.lectern.desk.mend;

import java.util.Optional;
import org.lectern.reading.Address;

/** A place in a text, told by its words. */
public sealed interface MendPlace {

    /** Where it stood when it was pinned; only parts places whose words are the same. Empty where nobody said. */
    Optional<Address> hint();

    /**
     * A paragraph.
     *
     * @param quote its words: all of a short one, else the first and the last, parted by {@code " … "}
     * @param after the last words of the paragraph before, where others have the same words; else empty
     */
    record Words(Optional<Address> hint, String quote, String after) implements MendPlace {}

    /**
     * A heading of a chapter (the hint has no paragraph) or of a section (the hint is the first paragraph below it).
     *
     * @param title as it reads
     * @param above the words of the first paragraph below it, as in {@link Words#quote}; may be empty
     */
    record Title(Optional<Address> hint, String title, String above) implements MendPlace {}
}

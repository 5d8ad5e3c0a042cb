package org.lectern.reading;

import java.util.List;
import java.util.Optional;

/** The port to what keeps the readings. One thread at a time. */
public interface Shelf {

    /** All readings, hidden ones too, in the order in which they came. */
    List<Summary> readings();

    Optional<Reading> load(String slug);

    /**
     * Puts a reading on the shelf, in place of one with the same slug; its text becomes searchable.
     *
     * @param fingerprint what {@link #fingerprint} gives back: tells one import of a text from another
     */
    void put(Reading reading, String fingerprint);

    /** The fingerprint with which a reading was put, or empty where there is no such reading. */
    Optional<String> fingerprint(String slug);

    void setHidden(String slug, boolean hidden);

    void setTitle(String slug, String title);

    /** Takes a reading off the shelf, its text, and what members wrote on it. */
    void remove(String slug);

    /** The reading's revision; 0 where there is none. */
    default long revision(String slug) {
        return readings().stream()
                .filter(reading -> reading.slug().equals(slug))
                .mapToLong(Summary::revision)
                .sum();
    }

    /**
     * Paragraphs that hold all of the words (the last one may be a beginning), best first; behind them those of which a
     * footnote does; hidden readings are left out.
     *
     * @param limit at most so many
     */
    List<Hit> search(String words, int limit);

    /**
     * Something that was found.
     *
     * @param address of a heading, the paragraph below it
     * @param kind what it is: a paragraph's kind, or {@code heading}, {@code chapter}, {@code title}, {@code author},
     *     {@code footnote}
     * @param snippet the words found, and some on either side, the found ones between U+0002 and U+0003
     */
    record Hit(String slug, Address address, String kind, String snippet) {}

    /** The one reading that {@code name} means: its slug, or the beginning of only one. Refuses others, naming what there is. */
    default Summary resolve(String name) {
        return SlugPrefix.resolve(name, readings());
    }
}

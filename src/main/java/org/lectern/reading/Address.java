package org.lectern.reading;

/**
 * Where a paragraph stands: {@code 4.12}; of a digest {@code D4.12}.
 *
 * @param chapter from 1
 * @param paragraph from 1; 0 is the chapter as such, above its first paragraph
 */
public record Address(int chapter, int paragraph, boolean digest) implements Comparable<Address> {
    public Address {
        if (chapter < 1 || paragraph < 0) {
            throw new IllegalArgumentException("no address: " + chapter + "." + paragraph);
        }
    }

    public static Address of(int chapter, int paragraph) {
        return new Address(chapter, paragraph, false);
    }

    /** By chapter, then paragraph; digest and text are not told apart. */
    @Override
    public int compareTo(Address other) {
        int byChapter = Integer.compare(chapter, other.chapter);
        return byChapter != 0 ? byChapter : Integer.compare(paragraph, other.paragraph);
    }

    @Override
    public String toString() {
        return (digest ? "D" : "") + chapter + (paragraph == 0 ? "" : "." + paragraph);
    }
}

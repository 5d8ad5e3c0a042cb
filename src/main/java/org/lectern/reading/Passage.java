package org.lectern.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.text.UserException;

/**
 * A run of paragraphs, both ends included: {@code 4.12}, {@code 4.12-15}, {@code 4.12-5.3}; whole chapters are {@code 4}
 * and {@code 2-3}. A passage of whole chapters has paragraph 0 at both ends.
 */
public record Passage(Address first, Address last) {
    private static final Pattern FORM = Pattern.compile(
            "(?<digest>[Dd])?(?<c1>\\d{1,6})(?:\\.(?<p1>\\d{1,6}))?(?:\\s*[-–]\\s*[Dd]?(?<a>\\d{1,6})(?:\\.(?<p2>\\d{1,6}))?)?");

    public Passage {
        if (last.compareTo(first) < 0
                || first.digest() != last.digest()
                || (first.paragraph() == 0) != (last.paragraph() == 0)) {
            throw new IllegalArgumentException("no passage: " + first + " to " + last);
        }
    }

    public static Passage of(Address only) {
        return new Passage(only, only);
    }

    /** What {@code text} says, or empty where it is no address. */
    public static Optional<Passage> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean digest = form.group("digest") != null;
        int chapter = Integer.parseInt(form.group("c1"));
        int paragraph = number(form.group("p1"));
        int lastChapter = chapter;
        int lastParagraph = paragraph;
        if (form.group("a") != null) {
            boolean wholeAddress = form.group("p2") != null || form.group("p1") == null;
            lastChapter = wholeAddress ? Integer.parseInt(form.group("a")) : chapter;
            lastParagraph = wholeAddress ? number(form.group("p2")) : Integer.parseInt(form.group("a"));
        }
        boolean zero = chapter == 0 || lastChapter == 0 || "0".equals(form.group("p1")) || "0".equals(form.group("p2"));
        if (zero || (paragraph == 0) != (lastParagraph == 0)) {
            return Optional.empty();
        }
        Address first = new Address(chapter, paragraph, digest);
        Address last = new Address(lastChapter, lastParagraph, digest);
        return last.compareTo(first) < 0 ? Optional.empty() : Optional.of(new Passage(first, last));
    }

    /** As {@link #parse}, refusing what is no address in words a person can act on. */
    public static Passage require(String text) {
        return parse(text)
                .orElseThrow(() -> new UserException(
                        text + ": not an address; write a paragraph as 4.12, a passage as 4.12-15, a chapter as 4"));
    }

    /** Whether it names whole chapters. */
    public boolean wholeChapters() {
        return first.paragraph() == 0;
    }

    public boolean contains(Address address) {
        if (wholeChapters()) {
            return address.chapter() >= first.chapter() && address.chapter() <= last.chapter();
        }
        return address.compareTo(first) >= 0 && address.compareTo(last) <= 0;
    }

    /** Whether they have a paragraph in common; a chapter has all of its paragraphs. */
    public boolean overlaps(Passage other) {
        return contains(other.first()) || contains(other.last()) || other.contains(first) || other.contains(last);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        if (!wholeChapters() && first.chapter() == last.chapter()) {
            return first + "-" + last.paragraph();
        }
        return first + "-" + new Address(last.chapter(), last.paragraph(), false);
    }
}

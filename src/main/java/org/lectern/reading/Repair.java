package org.lectern.reading;

/**
 * What one repair did to a text.
 *
 * @param kind its stable name, as in {@code --no-repair dehyphenated}
 * @param count how many times
 * @param detail an example or a summary, one line
 */
public record Repair(String kind, int count, String detail) {}

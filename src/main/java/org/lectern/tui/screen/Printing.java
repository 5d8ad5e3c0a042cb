package org.lectern.tui.screen;

/**
 * As what this member likes handouts, in the words of commands: {@code large}, {@code pdf}, {@code a4}. Words, since the
 * first page has no use for what they mean.
 */
public record Printing(String edition, String format, String paper) {
    public static final Printing USUAL = new Printing("member", "pdf", "either");
}

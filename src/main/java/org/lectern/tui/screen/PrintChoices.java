package org.lectern.tui.screen;

/**
 * As what this member likes handouts, in the words of commands: {@code large}, {@code pdf}, {@code a4}. Words, since the
 * first page has no use for what they mean.
 */
public record PrintChoices(String edition, String format, String paper) {
    public static final PrintChoices USUAL = new PrintChoices("member", "pdf", "either");
}

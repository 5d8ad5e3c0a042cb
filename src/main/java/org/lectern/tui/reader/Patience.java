package org.lectern.tui.reader;

/**
 * A text that lets itself be looked at only so often, so that an expression which tries every way there is ends. For one
 * search on one thread.
 */
final class Patience implements CharSequence {
    private static final int LOOKS = 4_000_000;

    private final String text;
    private int looks;

    Patience(String text) {
        this.text = text;
    }

    /** The expression asks too much of this text. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super("the expression takes too long", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new Lost();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

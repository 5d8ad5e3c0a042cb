package org.lectern.cli;

/** What goes on paper. */
final class Printing {

    private Printing() {}

    static String questions(Work work, int session, String format) {
        return session + format + work.json();
    }
}

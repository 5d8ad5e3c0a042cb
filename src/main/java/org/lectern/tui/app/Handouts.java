package org.lectern.tui.app;

/** Commands about handouts. */
final class Handouts {

    private Handouts() {}

    static Turn open(Turn turn, String session) {
        return turn.with(turn.model().saying("no handouts yet for " + session, true));
    }

    static Turn write(Turn turn, String file) {
        return turn.with(turn.model().saying("no handout is open to write to " + file, true));
    }
}

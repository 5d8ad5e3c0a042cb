package org.lectern.desk;

import java.util.Optional;
import org.lectern.handout.Edition;

/** Which handouts were made, so that one that is out of date by now can be told. */
public final class MadeHandouts {
    private final Desk desk;

    public MadeHandouts(Desk desk) {
        this.desk = desk;
    }

    /** A handout was written or printed. Of a session's editions the members' one counts: the others come from it. */
    public void made(int session, Edition edition) {
        if (edition != Edition.FACILITATOR) {
            desk.meta().set(key(session), print(session));
        }
    }

    public boolean ever(int session) {
        return desk.meta().get(key(session)).isPresent();
    }

    /** Whether it was made, and something that is in it has changed since. */
    public boolean outdated(int session) {
        Optional<String> then = desk.meta().get(key(session));
        return then.isPresent() && !then.get().equals(print(session));
    }

    private static String key(int session) {
        return "handout." + session;
    }

    /** The same for the same words. */
    private String print(int session) {
        String words = desk.handouts().get().of(session, Edition.MEMBER).toString();
        return words.length() + "-" + Integer.toHexString(words.hashCode());
    }
}

package org.lectern.desk.handouts;

import java.util.Arrays;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.format.HandoutFormat;

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

    /** The same, where the handout is at hand: in the group's usual words it needn't be made again to be known again. */
    public void made(Handout handout, SessionHandouts printing) {
        boolean usual = printing.templates().words().isEmpty()
                && printing.language().equals(desk.members().group().language());
        if (usual && handout.edition() == Edition.MEMBER) {
            int session = handout.meeting().number();
            desk.meta().set(key(session), print(handout));
        } else {
            made(handout.meeting().number(), handout.edition());
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
        return print(desk.handouts().get().of(session, Edition.MEMBER));
    }

    private static String print(Handout handout) {
        byte[] words = HandoutFormat.TEXT.bytes(handout);
        return words.length + "-" + Integer.toHexString(Arrays.hashCode(words));
    }
}

package org.lectern.tui.plain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.Edition;
import org.lectern.tui.work.DeskRequest;

/** Handouts: said, or written to a file. */
final class PlainHandouts {
    /** Behind a file's name: that it may be written over. */
    static final String OVER = " over";

    private PlainHandouts() {}

    static PlainTurn handout(PlainModel model, String rest) {
        int space = rest.indexOf(' ');
        String number = space < 0 ? rest : rest.substring(0, space);
        boolean there = model.app().sessions().stream()
                .anyMatch(session -> String.valueOf(session.number()).equals(number));
        if (!there) {
            return PlainTurn.saying(model, "The handout of which session? sessions says which there are.");
        }
        int session = Integer.parseInt(number);
        String behind = space < 0 ? "" : rest.substring(space).strip();
        Edition edition = edition(behind);
        String file = edition == null
                ? behind
                : behind.substring(edition.word().length()).strip();
        Edition of = edition == null ? Edition.MEMBER : edition;
        if (file.isEmpty()) {
            return PlainTurn.of(model).doing(new DeskRequest.Preview(session, of));
        }
        boolean over = file.endsWith(OVER);
        String path = over ? file.substring(0, file.length() - OVER.length()).strip() : file;
        return PlainTurn.of(model).doing(new DeskRequest.WriteHandout(session, of, path, over));
    }

    /** The edition whose name comes first, or {@code null}. */
    private static @Nullable Edition edition(String words) {
        String first = words.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        for (Edition edition : Edition.values()) {
            if (edition.word().equals(first)) {
                return edition;
            }
        }
        return null;
    }
}

package org.lectern.tui.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Words that nobody has kept yet, as they were last seen.
 *
 * @param member whose they are, by name
 * @param when they were last changed
 * @param file the name they are kept under
 */
public record Unfinished(String member, DraftSubject matter, String text, Instant when, String file) {

    /** Whether the text of a file holds words of that member. */
    public static boolean isOf(String member, String file) {
        return UnfinishedText.read("", file)
                .filter(unfinished -> unfinished.member().equals(member))
                .isPresent();
    }

    /** The name that words of this member about this matter are kept under. */
    static String name(String member, DraftSubject matter) {
        String key = member + "\n" + String.join("\n", matter.key());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

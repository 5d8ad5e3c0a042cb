package org.lectern.handout.sheet;

import java.util.List;
import java.util.Locale;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.HandoutWords;

/** How it is said what there was no room for. */
public record Leftovers(HandoutWords wording) {

    /** A sentence that begins with the words under a key; empty where nothing was left out. */
    public String said(String key, List<Left> trimmed) {
        List<String> left = trimmed.stream()
                .map(one -> wording.say("trimmed." + one.what().name().toLowerCase(Locale.ROOT), one.count()))
                .toList();
        return left.isEmpty() ? "" : wording.say(key) + ": " + String.join(", ", left) + ".";
    }
}

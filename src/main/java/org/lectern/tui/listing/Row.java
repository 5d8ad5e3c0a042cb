package org.lectern.tui.listing;

import java.util.Locale;
import java.util.StringTokenizer;

/**
 * A row of a list.
 *
 * @param group the heading that it stands under; empty for none
 * @param lead what stands first, as an address
 * @param text what it says; words between U+0002 and U+0003 are lit
 * @param right what stands at the right end
 * @param detail what is shown below the list while it is chosen, each a paragraph of its own line
 */
public record Row<T>(T value, String group, String lead, String text, String right, String detail) {

    /** Whether all the words are somewhere in it, small letters asked. */
    boolean holds(String words) {
        String all = (group + " " + lead + " " + text + " " + right + " " + detail).toLowerCase(Locale.ROOT);
        StringTokenizer asked = new StringTokenizer(words);
        while (asked.hasMoreTokens()) {
            if (!all.contains(asked.nextToken())) {
                return false;
            }
        }
        return true;
    }
}

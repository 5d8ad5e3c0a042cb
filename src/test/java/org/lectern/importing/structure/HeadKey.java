package org.lectern.importing.structure;

import java.util.HashSet;
import java.util.Set;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.TitleKey;

/** The ways to say one heading, levelled: as it stands, without its number, its number alone where there is no more. */
public final class HeadKey {
    private HeadKey() {}

    public static Set<String> ways(String heading) {
        Set<String> ways = new HashSet<>();
        Numbering number = Numbering.of(heading);
        if (number.numbered() && number.rest().isEmpty()) {
            ways.add("#" + number.value());
            return ways;
        }
        ways.add(TitleKey.level(heading));
        ways.add(TitleKey.of(heading));
        ways.remove("");
        return ways;
    }
}

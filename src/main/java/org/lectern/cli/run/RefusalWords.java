package org.lectern.cli.run;

import org.lectern.desk.Refusal;
import org.lectern.study.access.Permission.Why;
import org.lectern.text.WayOut;

/** Why something was refused, with the way out by the commands that there are. */
final class RefusalWords {

    private RefusalWords() {}

    static String of(Refusal refusal) {
        if (refusal instanceof Refusal.NotAllowed(var refused) && refused.why() == Why.UNNAMED) {
            return refusal.fact() + ": say --as NAME";
        }
        WayOut way = refusal.wayOut();
        if (way != null) {
            String even = refusal instanceof Refusal.TakesWordsAlong ? "; --yes removes it all" : "";
            return refusal.fact() + way.after("lectern ") + even;
        }
        return refusal.fact() + (refusal instanceof Refusal.NotAllowed ? "; ask one, or say --as one" : "");
    }
}

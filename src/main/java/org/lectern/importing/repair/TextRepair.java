package org.lectern.importing.repair;

import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.Report;

/** One repair of a text: small, without state, saying what it did. Takes time in proportion to the text. */
interface TextRepair {

    /** The name under which it reports, and by which a person can leave it out; empty for what is no repair. */
    String kind();

    Draft mend(Draft draft, Report report);

    /** Whether texts of this origin can have what it mends. */
    default boolean suits(Origin origin) {
        return true;
    }

    /** Whether it may drop what the file marks as a heading with prose below, since the file itself says that this is no part of the text. */
    default boolean sure() {
        return false;
    }
}

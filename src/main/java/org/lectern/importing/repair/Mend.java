package org.lectern.importing.repair;

import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;

/** One repair of a text: small, without state, saying what it did. Takes time in proportion to the text. */
interface Mend {

    /** The name under which it reports, and by which a person can leave it out; empty for what is no repair. */
    String kind();

    Draft mend(Draft draft, Report report);
}

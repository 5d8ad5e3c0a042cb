package org.lectern.desk.intake;

import org.lectern.importing.draft.Progress;

/** Whoever waits for an import to end. */
public interface ImportWatch extends Progress {

    /** From here on the reading is being written; it is written whole or not at all. May wait, for ever where one gives up. */
    void storing();

    /** Nobody waits. */
    static ImportWatch nobody() {
        return new ImportWatch() {
            @Override
            public void at(String stage, double share) {
                // Nobody looks.
            }

            @Override
            public void storing() {
                // Nobody gives up.
            }
        };
    }
}

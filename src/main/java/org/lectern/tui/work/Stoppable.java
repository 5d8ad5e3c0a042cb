package org.lectern.tui.work;

import java.util.function.BooleanSupplier;
import org.lectern.desk.intake.ImportWatch;
import org.lectern.text.UserException;

/** Ends an import as soon as the person asks for that, as long as nothing is being stored. */
record Stoppable(String path, BooleanSupplier stopping) implements ImportWatch {

    @Override
    public void at(String stage, double share) {
        goOn();
    }

    @Override
    public void storing() {
        goOn();
    }

    private void goOn() {
        if (stopping.getAsBoolean()) {
            throw new UserException(path + ": stopped; nothing was stored");
        }
    }
}

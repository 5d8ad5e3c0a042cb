package org.lectern;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lectern.desk.port.Safety;
import org.lectern.store.doctor.Doctor;
import org.lectern.store.file.Backup;

/** The store's own care for its file, as commands ask for it. */
record StoreSafety(Path file) implements Safety {

    @Override
    public void backup(Path target) {
        Backup.backup(file, target);
    }

    @Override
    public Optional<Path> restore(Path copy) {
        Backup.Restored restored = Backup.restore(file, copy, Clock.systemUTC());
        return restored.replaced() ? Optional.of(restored.kept()) : Optional.empty();
    }

    @Override
    public List<Finding> doctor(boolean mend) {
        return (mend ? Doctor.mend(file) : Doctor.examine(file))
                .stream()
                        .map(finding -> new Finding(finding.what(), level(finding), finding.state(), finding.remedy()))
                        .toList();
    }

    private static Finding.Level level(org.lectern.store.doctor.Finding finding) {
        return switch (finding.level()) {
            case WELL -> Finding.Level.WELL;
            case WARNING -> Finding.Level.WARNING;
            case WRONG -> Finding.Level.WRONG;
        };
    }
}

package org.lectern.desk.intake;

import java.util.List;
import java.util.Optional;
import org.lectern.desk.mend.Mended;
import org.lectern.desk.mend.Mends;
import org.lectern.desk.port.MendStore;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;

/** The mends that a reading has, done again on a copy of it. */
final class KeptMends {

    private KeptMends() {}

    /** The copy, mended; empty where the reading has no mends. */
    static Optional<Mended> on(MendStore store, Reading copy) {
        List<String> lines = store.mends(copy.slug());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Mends.apply(
                        copy.chapters(), Mends.kept(lines), copy.about().title()));
    }

    static Reading with(Reading reading, List<Chapter> chapters) {
        return new Reading(reading.slug(), reading.about(), chapters);
    }
}

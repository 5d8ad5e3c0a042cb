package org.lectern.desk;

import java.util.Optional;
import org.lectern.desk.editions.PassageMapping;
import org.lectern.desk.editions.RevisionMigration;
import org.lectern.desk.intake.Fingerprint;
import org.lectern.desk.intake.GuideQuestions;
import org.lectern.desk.port.Meta;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;
import org.lectern.reading.Reading;

/**
 * Puts the guides' digests on the shelf: on the first start, and again when a newer program brings newer guides. A full text
 * that took a digest's place stays, and a reading that the group removed stays away.
 */
public final class Seeding {
    private static final String VERSION = "guides";
    private static final String SEEDED = "seeded:";

    private final Desk desk;
    private final RevisionMigration carrying;
    private final Meta meta;

    public Seeding(Desk desk, RevisionMigration carrying, Meta meta) {
        this.desk = desk;
        this.carrying = carrying;
        this.meta = meta;
    }

    /** Costs one look at the database where there is nothing to do. */
    public void run() {
        String version = Guides.bundledVersion();
        if (meta.get(VERSION).filter(version::equals).isPresent()) {
            return;
        }
        Guides guides = Guides.bundled();
        desk.transactions().write(() -> {
            if (meta.get(VERSION).filter(version::equals).isEmpty()) {
                guides.all().forEach(this::seed);
                meta.set(VERSION, version);
            }
            return version;
        });
    }

    private void seed(Guide guide) {
        Optional<Reading> present = desk.shelf().load(guide.id());
        boolean first = meta.get(SEEDED + guide.id()).isEmpty();
        if (present.isEmpty() && !first) {
            return;
        }
        if (present.isPresent() && !present.get().about().digest()) {
            desk.questions().putGuide(guide.id(), GuideQuestions.of(guide, present.get()));
            return;
        }
        Reading digest = guide.digest();
        String fingerprint = Fingerprint.of(digest);
        if (desk.shelf().fingerprint(guide.id()).filter(fingerprint::equals).isEmpty()) {
            Runnable put = () -> desk.shelf().put(digest, fingerprint);
            present.ifPresentOrElse(old -> carrying.replace(new PassageMapping(old, digest), put), put);
        }
        desk.questions().putGuide(guide.id(), GuideQuestions.of(guide, digest));
        meta.set(SEEDED + guide.id(), "yes");
    }
}

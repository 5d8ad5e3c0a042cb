package org.lectern.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.desk.editions.PassageMapping;
import org.lectern.desk.editions.RevisionMigration;
import org.lectern.desk.mend.Mended;
import org.lectern.desk.port.MendStore;
import org.lectern.desk.port.Origins;
import org.lectern.desk.port.Transactions;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;
import org.lectern.guide.Resolver;
import org.lectern.importing.Imported;
import org.lectern.reading.Chapter;
import org.lectern.reading.HeadingDoubt;
import org.lectern.reading.Reading;
import org.lectern.reading.Repair;
import org.lectern.reading.Shelf;
import org.lectern.reading.Weight;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;
import org.lectern.text.ShingledText;

/** Brings texts to the shelf of one database. */
public final class ShelfIntake implements Intake {
    private final Shelf shelf;
    private final QuestionStore questions;
    private final RevisionMigration carrying;
    private final Origins origins;
    private final MendStore mends;
    private final Transactions transactions;
    private final Supplier<Guides> guides;
    private final String version;

    /**
     * @param guides asked for only when a text comes in
     * @param version of the program: a newer one may make another reading of the same file
     */
    public ShelfIntake(
            Shelf shelf,
            QuestionStore questions,
            RevisionMigration carrying,
            Origins origins,
            MendStore mends,
            Transactions transactions,
            Supplier<Guides> guides,
            String version) {
        this.shelf = shelf;
        this.questions = questions;
        this.carrying = carrying;
        this.origins = origins;
        this.mends = mends;
        this.transactions = transactions;
        this.guides = guides;
        this.version = version;
    }

    @Override
    public Receipt bringIn(Incoming text, ImportWish wish, ImportWatch watch) {
        watch.at("reading", 0);
        byte[] bytes = text.bytes();
        Origins.Origin origin = OriginOf.file(bytes, wish.options(), version);
        Optional<Reading> same = wish.dryRun() ? Optional.empty() : same(origin, wish.target());
        if (same.isPresent()) {
            return new Receipt(
                    text.name(),
                    same.get(),
                    Receipt.Status.UNCHANGED,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Weight.UNREAD);
        }
        // Where the text is read on another thread, the guides are there when it is.
        Guides bundled = guides.get();
        Imported imported = text.read(bytes, wish.options(), watch);
        ShingledText shingled = ShingledText.of(Resolver.texts(imported.chapters()));
        long[] shingles = shingled.set();
        Optional<Guide> known = wish.target() instanceof ImportWish.Target.Apart
                ? Optional.empty()
                : bundled.recognise(words(imported), shingles);
        if (wish.dryRun()) {
            return receipt(
                    text, prepare(text, imported, shingles, known, origin, wish), RevisionMigration.Carried.NOTHING);
        }
        watch.storing();
        watch.at("storing", 0.9);
        return transactions.write(() -> {
            Prepared prepared = prepare(text, imported, shingles, known, origin, wish);
            return receipt(
                    text,
                    prepared,
                    prepared.status() == Receipt.Status.UNCHANGED
                            ? RevisionMigration.Carried.NOTHING
                            : store(prepared, origin, shingled, Recognition.sketch(shingles)));
        });
    }

    /** The reading that came from this very file in this very way, if it is the one that is meant. */
    private Optional<Reading> same(Origins.Origin origin, ImportWish.Target target) {
        return switch (target) {
            case ImportWish.Target.Apart apart -> Optional.empty();
            case ImportWish.Target.Recognised recognised -> origins.same(origin).flatMap(shelf::load);
            case ImportWish.Target.Into(String slug) ->
                origins.same(origin).filter(slug::equals).flatMap(shelf::load);
        };
    }

    /**
     * What is about to be stored.
     *
     * @param whole without the mends
     * @param reading with them
     */
    private record Prepared(
            Reading whole,
            Reading reading,
            Optional<Mended> mended,
            String fingerprint,
            Optional<Reading> old,
            Optional<Guide> guide,
            Receipt.Status status,
            Imported imported) {}

    private Prepared prepare(
            Incoming text,
            Imported imported,
            long[] shingles,
            Optional<Guide> known,
            Origins.Origin origin,
            ImportWish wish) {
        Recognition.Place place =
                new Recognition(shelf, origins, shingles).place(imported, known, origin.content(), wish.target());
        Optional<Guide> guide = known.filter(each -> each.id().equals(place.slug()))
                .or(() -> guides.get().all().stream()
                        .filter(each -> each.id().equals(place.slug())
                                && place.present().isPresent())
                        .findFirst());
        ReadingNaming naming = new ReadingNaming(imported, guide, wish.options(), text.source(), place);
        Reading reading = naming.reading();
        String fingerprint = Fingerprint.of(naming.asImported());
        boolean same =
                shelf.fingerprint(place.slug()).filter(fingerprint::equals).isPresent();
        if (same) {
            Reading present = place.present().orElseThrow();
            return new Prepared(
                    reading,
                    present,
                    Optional.empty(),
                    fingerprint,
                    place.present(),
                    guide,
                    Receipt.Status.UNCHANGED,
                    imported);
        }
        Optional<Mended> mended = KeptMends.on(mends, reading);
        Reading finished =
                mended.map(done -> KeptMends.with(reading, done.chapters())).orElse(reading);
        Receipt.Status status = place.present().isPresent() ? Receipt.Status.UPDATED : Receipt.Status.IMPORTED;
        return new Prepared(reading, finished, mended, fingerprint, place.present(), guide, status, imported);
    }

    private RevisionMigration.Carried store(
            Prepared prepared, Origins.Origin origin, ShingledText shingled, long[] sketch) {
        Reading reading = prepared.reading();
        Runnable put = () -> shelf.put(reading, prepared.fingerprint());
        Optional<Background<Pointed>> pointed = prepared.guide()
                .map(known -> Background.of(
                        "guide",
                        () -> Pointed.of(
                                known,
                                reading,
                                prepared.mended().isEmpty() ? Optional.of(shingled) : Optional.empty())));
        RevisionMigration.Carried carried = prepared.old()
                .map(before -> carrying.replace(
                        new PassageMapping(
                                before,
                                reading,
                                () -> pointed.map(at -> at.get().resolver())),
                        put))
                .orElseGet(() -> {
                    put.run();
                    return RevisionMigration.Carried.NOTHING;
                });
        if (prepared.mended().isPresent()) {
            mends.putUnmended(reading.slug(), prepared.whole().chapters());
        }
        origins.put(reading.slug(), origin, sketch);
        pointed.ifPresent(at -> questions.putGuide(reading.slug(), at.get().questions()));
        return carried;
    }

    /** What a guide points at in a copy, which takes as long to find as the copy to be written. */
    private record Pointed(Resolver resolver, List<Question> questions) {
        static Pointed of(Guide guide, Reading copy, Optional<ShingledText> shingled) {
            Resolver resolver =
                    shingled.map(text -> new Resolver(guide, copy, text)).orElseGet(() -> new Resolver(guide, copy));
            return new Pointed(resolver, GuideQuestions.of(guide, copy, resolver));
        }
    }

    private static int words(Imported imported) {
        return imported.chapters().stream().mapToInt(Chapter::words).sum();
    }

    private static Receipt receipt(Incoming text, Prepared prepared, RevisionMigration.Carried carried) {
        List<String> warnings = new ArrayList<>(prepared.imported().warnings());
        List<Repair> repairs = new ArrayList<>(prepared.imported().repairs());
        prepared.mended().ifPresent(mended -> {
            if (mended.done() > 0) {
                repairs.add(new Repair("mended", (int) mended.done(), "by hand"));
            }
            mended.lost()
                    .forEach(lost -> warnings.add(
                            "a mend by hand doesn't find its place in this copy and is kept: " + lost.detail()));
        });
        return new Receipt(
                text.name(),
                prepared.reading(),
                prepared.status(),
                carried.moved(),
                carried.lost(),
                repairs,
                warnings,
                HeadingDoubt.placed(
                        prepared.imported().doubts(), prepared.reading().chapters()),
                prepared.imported().weight());
    }
}

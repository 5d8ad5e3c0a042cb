package org.lectern.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;
import org.lectern.guide.Resolver;
import org.lectern.importing.Imported;
import org.lectern.importing.Importer;
import org.lectern.importing.Options;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.study.questions.QuestionStore;
import org.lectern.text.UserException;

/** Brings texts to the shelf of one database. */
public final class ShelfIntake implements Intake {
    private final Shelf shelf;
    private final QuestionStore questions;
    private final Carrying carrying;
    private final Transactions transactions;
    private final Supplier<Guides> guides;

    /** @param guides asked for only when a text comes in */
    public ShelfIntake(
            Shelf shelf,
            QuestionStore questions,
            Carrying carrying,
            Transactions transactions,
            Supplier<Guides> guides) {
        this.shelf = shelf;
        this.questions = questions;
        this.carrying = carrying;
        this.transactions = transactions;
        this.guides = guides;
    }

    @Override
    public Receipt bringIn(Path file, Options options, boolean dryRun) {
        String name = String.valueOf(file.getFileName());
        Imported imported = Importer.read(name, bytes(file), options);
        Optional<Guide> guide = guides.get().recognise(imported.chapters());
        return transactions.write(() -> {
            Naming naming = new Naming(shelf, imported, guide, options, name);
            Reading reading = naming.reading();
            String fingerprint = Fingerprint.of(naming.asImported());
            if (shelf.fingerprint(reading.slug()).filter(fingerprint::equals).isPresent()) {
                Reading present = shelf.load(reading.slug()).orElseThrow();
                return receipt(file, present, Receipt.Status.UNCHANGED, imported, new Carrying.Carried(0, 0));
            }
            Optional<Reading> old = naming.present();
            Receipt.Status status = old.isPresent() ? Receipt.Status.UPDATED : Receipt.Status.IMPORTED;
            if (dryRun) {
                return receipt(file, reading, status, imported, new Carrying.Carried(0, 0));
            }
            Runnable put = () -> shelf.put(reading, fingerprint);
            Optional<Resolver> resolver = guide.map(known -> new Resolver(known, reading));
            Carrying.Carried carried = old.map(before -> carrying.replace(new Carry(before, reading, resolver), put))
                    .orElseGet(() -> {
                        put.run();
                        return new Carrying.Carried(0, 0);
                    });
            guide.ifPresent(known -> questions.putGuide(reading.slug(), Questions.of(known, reading)));
            return receipt(file, reading, status, imported, carried);
        });
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new UserException(file + ": no such file");
            }
            if (Files.isDirectory(file)) {
                throw new UserException(file + ": a folder; name the files in it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserException(file + ": can't be read (" + e.getMessage() + ")", e);
        } catch (OutOfMemoryError e) {
            throw new UserException(file + ": too large to import");
        }
    }

    private static Receipt receipt(
            Path file, Reading reading, Receipt.Status status, Imported imported, Carrying.Carried carried) {
        List<String> warnings = new ArrayList<>(imported.warnings());
        if (carried.kept() > 0) {
            warnings.add(carried.kept() + (carried.kept() == 1 ? " note stands" : " notes stand")
                    + " on the chapter now, with the old words as quotation: the passage isn't in this copy");
        }
        return new Receipt(
                file.toString(), reading, status, carried.moved() + carried.kept(), imported.repairs(), warnings);
    }
}

package org.lectern.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.desk.editions.NotCarried;
import org.lectern.desk.editions.PassageMapping;
import org.lectern.desk.editions.RevisionMigration;
import org.lectern.desk.mend.Mend;
import org.lectern.desk.mend.MendFile;
import org.lectern.desk.mend.MendOutcome;
import org.lectern.desk.mend.Mended;
import org.lectern.desk.mend.Mends;
import org.lectern.desk.mend.Statement;
import org.lectern.desk.port.MendStore;
import org.lectern.desk.port.Transactions;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.study.questions.QuestionStore;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** Mends readings by hand, and takes mends back. What members wrote goes along, as with a better copy. */
public final class Mending {
    private final Shelf shelf;
    private final QuestionStore questions;
    private final RevisionMigration carrying;
    private final MendStore store;
    private final Transactions transactions;
    private final Supplier<Guides> guides;

    /** @param guides asked for only when a reading that one knows is mended */
    public Mending(
            Shelf shelf,
            QuestionStore questions,
            RevisionMigration carrying,
            MendStore store,
            Transactions transactions,
            Supplier<Guides> guides) {
        this.shelf = shelf;
        this.questions = questions;
        this.carrying = carrying;
        this.store = store;
        this.transactions = transactions;
        this.guides = guides;
    }

    /**
     * What came of it.
     *
     * @param reading as it now is, or, on a dry run, would be
     * @param outcomes of the mends that were asked for
     * @param moved how many notes moved to a new place
     */
    public record Change(Reading reading, List<MendOutcome> outcomes, int moved, List<NotCarried> notCarried) {
        public Change {
            outcomes = List.copyOf(outcomes);
            notCarried = List.copyOf(notCarried);
        }
    }

    /** A reading's mends, in their order, and what each does on the copy that is there. */
    public List<MendOutcome> list(String slug) {
        List<String> lines = store.mends(slug);
        return lines.isEmpty()
                ? List.of()
                : Mends.apply(unmended(reading(slug)), Mends.kept(lines), "").outcomes();
    }

    /**
     * Mends a reading.
     *
     * @param strict whether a mend whose place isn't there is refused, rather than kept for a copy that has it
     * @throws UserException where a statement can't be understood; then nothing is mended
     */
    public Change add(String slug, List<Statement> statements, boolean strict, boolean dryRun) {
        return within(dryRun, () -> {
            Reading reading = reading(slug);
            Mends.Plan plan =
                    Mends.plan(reading.chapters(), statements, reading.about().title());
            plan.outcomes().stream()
                    .filter(outcome -> strict && outcome.state() == MendOutcome.State.LOST)
                    .findFirst()
                    .ifPresent(outcome -> {
                        throw new UserException(slug + ": " + outcome.detail());
                    });
            List<Mend> mends = new ArrayList<>(Mends.kept(store.mends(slug)));
            for (MendOutcome outcome : plan.outcomes()) {
                if (outcome.state() != MendOutcome.State.ALREADY) {
                    mends.add(outcome.mend());
                }
            }
            return change(reading, mends, plan.outcomes(), dryRun);
        });
    }

    /**
     * Takes a mend back.
     *
     * @param number in the list, from 1; 0 for the last
     */
    public Change undo(String slug, int number, boolean dryRun) {
        return within(dryRun, () -> {
            Reading reading = reading(slug);
            List<Mend> mends = new ArrayList<>(Mends.kept(store.mends(slug)));
            if (mends.isEmpty()) {
                throw new UserException(slug + " has no mends to take back");
            }
            if (number < 0 || number > mends.size()) {
                throw new UserException(
                        slug + " has no mend " + number,
                        new WayOut("mend list " + slug, "shows the " + mends.size() + " that it has"));
            }
            Mend gone = mends.remove(number == 0 ? mends.size() - 1 : number - 1);
            return change(reading, mends, List.of(new MendOutcome(gone, MendOutcome.State.DONE, "")), dryRun);
        });
    }

    private Change within(boolean dryRun, Supplier<Change> work) {
        return dryRun ? work.get() : transactions.write(work);
    }

    private Reading reading(String slug) {
        Reading reading =
                shelf.load(slug).orElseThrow(() -> new UserException("no reading " + slug + " on the shelf any more"));
        if (reading.about().digest()) {
            throw new UserException(
                    slug + " is a digest, which comes with Lectern; mends are for texts that you import");
        }
        return reading;
    }

    private List<Chapter> unmended(Reading reading) {
        return store.unmended(reading.slug()).orElse(reading.chapters());
    }

    private Change change(Reading before, List<Mend> mends, List<MendOutcome> outcomes, boolean dryRun) {
        List<Chapter> whole = unmended(before);
        Mended mended = Mends.apply(whole, mends, before.about().title());
        Reading after = KeptMends.with(before, mended.chapters());
        if (dryRun) {
            return new Change(after, outcomes, 0, List.of());
        }
        store.put(before.slug(), mends.stream().map(MendFile::line).toList());
        store.putUnmended(before.slug(), mends.isEmpty() ? List.of() : whole);
        if (after.equals(before)) {
            return new Change(after, outcomes, 0, List.of());
        }
        // The fingerprint is that of the file's text, so that the same file again changes nothing.
        String fingerprint = shelf.fingerprint(before.slug()).orElseThrow();
        Optional<Guide> guide = before.about().guide().isEmpty()
                ? Optional.empty()
                : guides.get().all().stream()
                        .filter(each -> each.id().equals(before.about().guide()))
                        .findFirst();
        RevisionMigration.Carried carried =
                carrying.replace(new PassageMapping(before, after), () -> shelf.put(after, fingerprint));
        guide.ifPresent(known -> questions.putGuide(after.slug(), GuideQuestions.of(known, after)));
        return new Change(after, outcomes, carried.moved(), carried.lost());
    }
}

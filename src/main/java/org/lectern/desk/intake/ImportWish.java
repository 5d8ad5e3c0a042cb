package org.lectern.desk.intake;

import java.util.Set;
import org.lectern.importing.Options;

/**
 * How a text is to come in.
 *
 * @param dryRun only say what would be done
 */
public record ImportWish(Options options, Target target, boolean dryRun) {

    /**
     * A wish about title, author and repairs.
     *
     * @param title instead of the text's own; empty to take that
     * @param author likewise
     * @param without names of repairs to leave out
     */
    public static ImportWish of(String title, String author, Set<String> without, Target target, boolean dryRun) {
        return new ImportWish(new Options(title, author, without), target, dryRun);
    }

    /** As it comes. */
    public static ImportWish plain() {
        return new ImportWish(Options.DEFAULT, new Target.Recognised(), false);
    }

    /** Which reading it becomes. */
    public sealed interface Target {

        /** The one that it is another copy of, else a new one. */
        record Recognised() implements Target {}

        /** This one, whatever it looks like. */
        record Into(String slug) implements Target {}

        /** A new one, whatever it looks like. */
        record Apart() implements Target {}
    }
}

package org.lectern.study.table;

import java.time.Duration;
import java.time.Instant;

/**
 * A run sheet while the session runs: which item is on, and since when. The timer is quiet: it says how things stand and
 * ends nothing.
 *
 * @param at index of the item that is on
 * @param begun when the session began
 * @param since when this item began
 */
public record Running(RunSheet sheet, int at, Instant begun, Instant since) {

    public static Running begin(RunSheet sheet, Instant now) {
        return new Running(sheet, 0, now, now);
    }

    public RunSheet.Item item() {
        return sheet.items().get(at);
    }

    /** The next item, or this where it is the last. */
    public Running next(Instant now) {
        return at + 1 < sheet.items().size() ? new Running(sheet, at + 1, begun, now) : this;
    }

    /** The item before, or this where it is the first. */
    public Running back(Instant now) {
        return at > 0 ? new Running(sheet, at - 1, begun, now) : this;
    }

    /** What the item has left; negative where it has taken longer than it has. */
    public Duration left(Instant now) {
        return Duration.ofMinutes(item().minutes()).minus(Duration.between(since, now));
    }

    /** How far behind the sheet the session is; negative where it is ahead. */
    public Duration behind(Instant now) {
        Duration should = Duration.ofMinutes(item().from());
        Duration into = Duration.between(since, now);
        Duration most = Duration.ofMinutes(item().minutes());
        return Duration.between(begun, now).minus(should).minus(into.compareTo(most) < 0 ? into : most);
    }
}

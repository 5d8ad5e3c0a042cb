package org.lectern.study.schedule;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.reading.Passage;

/**
 * What a session reads, with when that was said.
 *
 * @param start when the session begins
 * @param part what it reads
 * @param since when it was said that a session beginning then reads this; {@link Instant#MIN} where that isn't known any more
 */
public record Announced(Instant start, Part part, Instant since) {

    /**
     * Returns since when each part of a session has been announced once the session is changed. A part stays announced as it
     * was, unless the session begins at another time now, or was called off and is on again after its time.
     *
     * @param before the session as it was
     * @param since since when its parts were announced
     */
    public static Map<Part, Instant> after(Session before, Map<Part, Instant> since, Session after, Instant now) {
        boolean stays = before.start().equals(after.start())
                && (before.cancelled() == after.cancelled() || after.start().isAfter(now));
        Map<Part, Instant> announced = new HashMap<>();
        after.assignment().forEach(part -> announced.put(part, stays ? since.getOrDefault(part, now) : now));
        return announced;
    }

    /** Whether it is read, at least in part, in the session. */
    public boolean reads(String slug, List<Passage> passages) {
        return part.slug().equals(slug) && passages.stream().anyMatch(part.passage()::overlaps);
    }

    /** Whether the session has begun, and was announced before it did; one that was entered for the past never has. */
    public boolean begun(Instant now) {
        return !start.isAfter(now) && !since.isAfter(start);
    }

    /**
     * Whether the session has begun for words written at some time: it was announced before they were written, or it was
     * announced before it began and began after.
     */
    public boolean begun(Instant now, Instant written) {
        return !start.isAfter(now) && (!since.isAfter(written) || (!start.isBefore(written) && !since.isAfter(start)));
    }
}

package org.lectern.study;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids for what members write: UUIDs, version 7 as a rule (RFC 9562, 5.7), so that two people's files can merge one day. */
public final class Ids {

    private Ids() {}

    /** A new id that says nothing about when it was made: UUID version 4 (RFC 9562, 5.4). */
    public static UUID timeless(RandomGenerator random) {
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A new id: 48 bits of the clock's milliseconds, then random bits. */
    public static UUID next(Clock clock, RandomGenerator random) {
        long time = clock.millis() & 0xffff_ffff_ffffL;
        long high = time << 16 | 0x7000L | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

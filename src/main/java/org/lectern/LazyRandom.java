package org.lectern;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Randomness that is seeded when it is first asked for: seeding takes longer than a page may. Any thread. */
final class LazyRandom implements RandomGenerator {

    /** Made when it is first looked at. */
    private static final class Source {
        private static final SecureRandom RANDOM = new SecureRandom();

        private Source() {}
    }

    @Override
    public long nextLong() {
        return Source.RANDOM.nextLong();
    }
}

package org.lectern;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** This computer's clock. Its zone is looked up when it is asked for: that costs a part of the way to the first page. */
final class LocalClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}

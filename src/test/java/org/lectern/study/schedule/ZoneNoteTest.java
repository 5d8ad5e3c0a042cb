package org.lectern.study.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneNoteTest {

    private static String note(String on, String zone, String reader) {
        ZoneId there = ZoneId.of(zone);
        Session session =
                new Session(1, LocalDateTime.parse(on).atZone(there).toInstant(), there, "", 90, "", List.of(), false);
        return ZoneNote.of(session, ZoneId.of(reader));
    }

    @Test
    void nothingIsSaidOfOnesOwnZone() {
        assertThat(note("2027-01-31T19:00", "Europe/London", "Europe/London")).isEmpty();
        assertThat(note("2027-01-31T19:00", "Etc/UTC", "UTC"))
                .as("by another name")
                .isEmpty();
    }

    @Test
    void anothersIsNamedWithTheReadersOwnTime() {
        assertThat(note("2027-01-31T19:00", "America/New_York", "Europe/Paris"))
                .isEqualTo(" New York · Mon 1 Feb 01:00 here");
        assertThat(note("2027-01-31T12:00", "America/New_York", "Europe/London"))
                .isEqualTo(" New York · 17:00 here");
        assertThat(note("2027-01-31T12:00", "Europe/London", "UTC"))
                .as("the same time")
                .isEqualTo(" London");
        assertThat(note("2027-07-31T12:00", "Europe/London", "UTC")).isEqualTo(" London · 11:00 here");
    }
}

package org.lectern.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lectern.text.UserException;

class HolidaysTest {

    @Test
    void anEventsEndIsTheDayAfterItsLast() {
        assertThat(Holidays.of("h.ics", calendar("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227")))
                .containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26));
    }

    @Test
    void anEventWithoutAnEndIsADay() {
        assertThat(Holidays.of("h.ics", calendar("SUMMARY:a day that is\r\n  folded\r\nDTSTART;VALUE=DATE:20270401")))
                .containsExactly(LocalDate.of(2027, 4, 1));
    }

    @Test
    void anEveningIsOnItsDay() {
        assertThat(Holidays.of("h.ics", calendar("DTSTART:20270401T180000Z\r\nDTEND:20270401T220000Z")))
                .containsExactly(LocalDate.of(2027, 4, 1));
    }

    @Test
    void whatComesEveryYearIsThereNextYearToo() {
        assertThat(Holidays.of("h.ics", calendar("DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=YEARLY")))
                .contains(LocalDate.of(2026, 5, 1), LocalDate.of(2027, 5, 1), LocalDate.of(2035, 5, 1))
                .doesNotContain(LocalDate.of(2036, 5, 1));
    }

    @Test
    void whatIsNoCalendarIsRefusedByName() {
        assertThatThrownBy(() -> Holidays.of("notes.txt", "hello"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("notes.txt: no calendar");
        assertThatThrownBy(() -> Holidays.of("empty.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"))
                .hasMessageContaining("no event with a day");
    }

    private static String calendar(String event) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + event + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}

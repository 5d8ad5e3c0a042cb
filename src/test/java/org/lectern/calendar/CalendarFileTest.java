package org.lectern.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.lectern.study.schedule.Session;

class CalendarFileTest {
    private static final Instant STAMP = Instant.parse("2026-11-22T12:00:00Z");
    private static final String IDENTITY = "0123456789abcdef0123456789abcdef";

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(unfolded(file(meeting(4, "2026-12-03T19:00:00Z", "Europe/London", false))))
                .contains("BEGIN:VCALENDAR")
                .contains("VERSION:2.0")
                .contains("UID:session-4@" + IDENTITY + ".lectern.org")
                .contains("SEQUENCE:2")
                .contains("DTSTAMP:20261122T120000Z")
                .contains("DTSTART;TZID=Europe/London:20261203T190000")
                .contains("DURATION:PT90M")
                .contains("SUMMARY:Thursday Circle · session 4")
                .contains("LOCATION:Room 2\\, upstairs")
                .contains(
                        "DESCRIPTION:Read before: The Long Table 3–4 (21 min)\\nFacilitator: Ada\\nnotes Dev · time Cleo")
                .contains("STATUS:CONFIRMED")
                .contains("TRIGGER;RELATED=START:-P1D");
    }

    @Test
    void aSecondLibraryTakesItAsValidAndAtTheSameHours() throws Exception {
        Calendar read = read(file(
                meeting(1, "2027-03-25T19:00:00Z", "Europe/London", false),
                meeting(2, "2027-04-01T18:00:00Z", "Europe/London", false),
                meeting(3, "2027-04-08T18:00:00Z", "America/New_York", false),
                meeting(4, "2027-04-15T18:00:00Z", "Asia/Kolkata", false),
                meeting(5, "2027-04-22T18:00:00Z", "UTC", false)));

        assertThat(read.validate().getEntries()).isEmpty();
        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events)
                .extracting(event -> start(event))
                .containsExactly(
                        "2027-03-25T19:00:00Z",
                        "2027-04-01T18:00:00Z",
                        "2027-04-08T18:00:00Z",
                        "2027-04-15T18:00:00Z",
                        "2027-04-22T18:00:00Z");
        assertThat(events)
                .allSatisfy(event -> assertThat(event.validate().getEntries()).isEmpty());
    }

    @Test
    void theZoneIsWrittenOutWithTheChangesOfItsClocks() throws Exception {
        Calendar read = read(file(meeting(1, "2027-03-25T19:00:00Z", "Europe/London", false)));
        List<VTimeZone> zones = read.getComponents("VTIMEZONE");

        assertThat(zones).singleElement().satisfies(zone -> {
            assertThat(zone.getRequiredProperty(Property.TZID).getValue()).isEqualTo("Europe/London");
            assertThat(zone.getObservances())
                    .extracting(observance -> observance.getName() + " "
                            + observance.getRequiredProperty(Property.DTSTART).getValue() + " "
                            + observance
                                    .getRequiredProperty(Property.TZOFFSETTO)
                                    .getValue() + " "
                            + observance.getRequiredProperty(Property.TZNAME).getValue())
                    .containsExactlyInAnyOrder(
                            "STANDARD 20261025T020000 +0000 GMT",
                            "DAYLIGHT 20270328T010000 +0100 BST",
                            "STANDARD 20271031T020000 +0000 GMT");
        });
    }

    @Test
    void aCancelledSessionIsToldAsOneUnderItsOldName() throws Exception {
        Calendar before = read(file(meeting(4, "2026-12-03T19:00:00Z", "Europe/London", false)));
        Calendar after = read(file(meeting(4, "2026-12-03T19:00:00Z", "Europe/London", true)));

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(event(after).getAlarms()).isEmpty();
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndNoCharacterIsTorn() throws Exception {
        String name =
                "Der Donnerstagskreis für Lesen und Reden 😀 日本語の読書会 ".repeat(8).strip();
        String file = CalendarFile.of(name, IDENTITY, List.of(meeting(1, "2026-12-03T19:00:00Z", "UTC", false)), STAMP);

        for (String line : file.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(value(read(file), Property.SUMMARY)).isEqualTo(name + " · session 1");
    }

    @Test
    void wordsFromOutsideStayWords() throws Exception {
        String hostile = "x\r\nBEGIN:VEVENT\r\nSUMMARY:evil;,\\n \"q\" \u001b[31m \u202e";
        Session session = new Session(
                1,
                Instant.parse("2026-12-03T19:00:00Z"),
                ZoneId.of("Europe/London"),
                hostile,
                90,
                hostile,
                List.of(),
                false);
        String file = CalendarFile.of(hostile, IDENTITY, List.of(new CalendarEvent(session, 0, hostile, 3)), STAMP);
        Calendar read = read(file);

        assertThat(read.getComponents("VEVENT")).hasSize(1);
        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(file).doesNotContain("\u001b", "\u202e");
        assertThat(Biweekly.parse(file).all()).hasSize(1);
    }

    @Test
    void anEmptyScheduleIsAnEmptyCalendar() {
        assertThat(file()).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    private static CalendarEvent meeting(int number, String start, String zone, boolean cancelled) {
        Session session = new Session(
                number, Instant.parse(start), ZoneId.of(zone), "Room 2, upstairs", 90, "Ada", List.of(), cancelled);
        return new CalendarEvent(session, 2, "The Long Table 3–4", 21, List.of("notes Dev", "time Cleo"));
    }

    private static String file(CalendarEvent... events) {
        return CalendarFile.of("Thursday Circle", IDENTITY, List.of(events), STAMP);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static String start(VEvent event) {
        return Instant.from(Objects.requireNonNull(event.getDateTimeStart()).getDate())
                .toString();
    }

    private static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.getFirst();
    }

    private static String value(Calendar calendar, String property) {
        return event(calendar).getRequiredProperty(property).getValue();
    }
}

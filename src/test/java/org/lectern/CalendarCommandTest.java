package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar from the command line, taken into another program's calendar again and again. */
class CalendarCommandTest {
    @TempDir
    Path home;

    private Commands lectern = new Commands(Path.of(""));

    /** What another program has of our sessions: RFC 5546's rule, by UID the later SEQUENCE. */
    private final Map<String, VEvent> theirs = new TreeMap<>();

    @BeforeEach
    void term() throws IOException {
        lectern = new Commands(home).kept();
        Path text = home.resolve("table.md");
        Files.writeString(text, "# The Long Table\n\n## One\n\nIt begins here.\n\n## Two\n\nIt ends here.\n");
        does("member add Ada --role facilitator");
        does("import " + text);
        does("group set --name Donnerstagskreis:日本語の読書会と哲学を読む会のとても長い名前と😀の会員 --zone Europe/London");
        does("session add --on 2027-03-25T19:00 --place Room --read table:1");
        does("session add --on 2027-04-01T19:00 --read table:2");
        does("session add --on 2027-04-08T19:00 --zone America/New_York --read table:1-2");
    }

    private void does(String words) {
        Commands.Done done =
                lectern.run(words.replace("table:", "the-long-table:").split(" ", -1));
        assertThat(done.status()).as(words + ": " + done.err()).isZero();
    }

    /** Writes the file and takes it in; gives the UIDs of the events that were new or newer. */
    private List<String> taken() throws IOException, ParserException {
        Path file = home.resolve("circle.ics");
        does("calendar --force -o " + file);
        String text = Files.readString(file);
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        List<String> changed = new ArrayList<>();
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
            String uid = value(event, Property.UID);
            VEvent known = theirs.get(uid);
            if (known == null || sequence(event) > sequence(known)) {
                theirs.put(uid, event);
                changed.add(uid.substring(0, uid.indexOf('@')));
            }
        }
        return changed;
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }

    private VEvent session(int number) {
        return theirs.entrySet().stream()
                .filter(one -> one.getKey().startsWith("session-" + number + "@"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachSessionIsThereOnceAsItNowIs() throws Exception {
        assertThat(taken()).containsExactly("session-1", "session-2", "session-3");
        assertThat(taken()).as("nothing has changed").isEmpty();

        does("session move 2 --on 2027-04-02T20:00");
        does("session cancel 3");
        assertThat(taken()).containsExactly("session-2", "session-3");

        assertThat(theirs).hasSize(3);
        assertThat(value(session(2), Property.DTSTART)).isEqualTo("20270402T200000");
        assertThat(value(session(2), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(session(3), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(session(3).getAlarms()).isEmpty();
    }

    @Test
    void whateverIsWrittenInASessionsEntryMakesItNewer() throws Exception {
        taken();
        for (String change : List.of(
                "session duty 1 notes Ada",
                "session move 1 --facilitator Ada",
                "member rename Adele",
                "schedule replan --shift 1w --yes")) {
            does(change);
            assertThat(taken()).as(change).contains("session-1");
        }
        assertThat(value(session(1), Property.DESCRIPTION)).contains("Facilitator: Adele", "notes Adele");
        assertThat(value(session(1), Property.DTSTART)).isEqualTo("20270401T190000");
    }

    @Test
    void hoursAreThoseOnTheWallWithTheirZonesWrittenOut() throws Exception {
        taken();
        String text = Files.readString(home.resolve("circle.ics"));
        assertThat(text)
                .contains("DTSTART;TZID=Europe/London:20270325T190000")
                .contains("DTSTART;TZID=Europe/London:20270401T190000")
                .contains("DTSTART;TZID=America/New_York:20270408T190000")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London")
                .contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York");
        assertThat(session(1).getAlarms()).hasSize(1);
        assertThat(value(session(1), Property.SUMMARY)).endsWith("と😀の会員 · session 1");
    }
}

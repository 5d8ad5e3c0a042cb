package org.lectern.tui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.desk.members.Leaving;
import org.lectern.reading.Summary;
import org.lectern.tui.Theme;
import org.lectern.tui.screen.AppState;

/** The commands that can be typed behind {@code :}, with what they do. */
public final class Commands {

    private Commands() {}

    /** A command, what follows it, and what it does. */
    public record Named(String name, String follows, String does) {}

    public static final List<Named> ALL = List.of(
            new Named("read", "READING[:ADDRESS]", "open a reading, there"),
            new Named("search", "WORDS", "search all texts and notes"),
            new Named("import", "FILE", "bring a text in"),
            new Named("handout", "SESSION", "a session's handout"),
            new Named("write", "FILE", "write the handout that is open"),
            new Named("member", "NAME", "change who is reading; a new name joins; leave and erase leave the group"),
            new Named("links", "", "the links on this page"),
            new Named("open", "NUMBER", "open a link of this page in the browser"),
            new Named("width", "COLUMNS", "the text column's width, 30 to 100"),
            new Named("others", "after|always|hidden", "when others' notes show"),
            new Named("theme", "NAME", "other colours; without a name, a choice with the page behind it"),
            new Named("mouse", "", "take the mouse, or leave it to the terminal"),
            new Named("justify", "", "lines spread to the same width, or not"),
            new Named("hyphenate", "", "words parted at a line's end, or not"),
            new Named("spread", "", "two columns on a wide screen, or one"),
            new Named("ruler", "", "a ruler under the line at hand, or none"),
            new Named("heat", "", "the strip that shows where the group marked most, or none"),
            new Named("shelf", "", "the shelf"),
            new Named("notes", "", "all notes that you may see"),
            new Named("questions", "", "the questions"),
            new Named("sessions", "", "the sessions"),
            new Named("decide", "SESSION WORDS", "keep what a session decided"),
            new Named("replan", "shift 1w|spread|core 15", "change the sessions to come, once you agree"),
            new Named("rota", "[facilitators] [anew]", "share out who leads, notes, minds the time and reads"),
            new Named("share", "named|totals|none", "what others see of your progress"),
            new Named("catchup", "", "the short way through what you missed"),
            new Named("schedule", "plan READING --from DATE", "any command of the command line; also session, …"),
            new Named("storm", "MINUTES", "a question storm on what the next session reads"),
            new Named("group", "", "where the group stands"),
            new Named("table", "", "the session, at the table"),
            new Named("contents", "", "the contents"),
            new Named("bookmarks", "", "your bookmarks, to go to one"),
            new Named("jumps", "", "where you have been, to go there again"),
            new Named("drafts", "", "what you wrote and neither kept nor threw away"),
            new Named("messages", "", "what was said below"),
            new Named("help", "", "the keys"),
            new Named("quit", "", "leave"));

    static List<String> completions(String line, AppState app) {
        int space = line.indexOf(' ');
        if (space < 0) {
            return ALL.stream()
                    .map(named -> named.name() + (named.follows().isEmpty() ? "" : " "))
                    .filter(name -> name.startsWith(line))
                    .toList();
        }
        String name = line.substring(0, space);
        Stream<String> values = switch (name) {
            case "read" -> app.shelf().stream().map(Summary::slug);
            case "member" ->
                Stream.concat(
                        app.known().members().stream().map(member -> member.name()),
                        Arrays.stream(Leaving.values()).map(Leaving::words));
            case "theme" -> Arrays.stream(Theme.values()).map(Theme::word);
            case "others" -> Stream.of("after", "always", "hidden");
            case "handout" -> app.sessions().stream().map(session -> String.valueOf(session.number()));
            default -> Stream.empty();
        };
        return values.map(value -> name + " " + value)
                .filter(whole -> whole.startsWith(line))
                .toList();
    }
}

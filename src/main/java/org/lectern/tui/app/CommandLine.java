package org.lectern.tui.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.members.Sharing;
import org.lectern.tui.Theme;
import org.lectern.tui.found.PlacesScreen;
import org.lectern.tui.help.Help;
import org.lectern.tui.help.Pages;
import org.lectern.tui.help.ThemeChooser;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.margin.Extra;
import org.lectern.tui.questions.QuestionsRoom;
import org.lectern.tui.questions.StormScreen;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.Others;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Toggle;
import org.lectern.tui.screen.Trail;
import org.lectern.tui.screen.View;
import org.lectern.tui.sessions.ShortWayScreen;
import org.lectern.tui.who.Goodbye;
import org.lectern.tui.work.Together;
import org.lectern.tui.work.Work;

/** What is typed behind {@code :} — an address, or a command and what follows it. */
final class CommandLine {

    private CommandLine() {}

    static Turn run(Turn turn, String line) {
        String typed = line.strip();
        Model model = turn.model();
        if (typed.isEmpty()) {
            return turn;
        }
        Optional<Passage> passage = Passage.parse(typed);
        if (passage.isPresent()) {
            return to(turn, passage.get());
        }
        int space = typed.indexOf(' ');
        String name = (space < 0 ? typed : typed.substring(0, space)).toLowerCase(Locale.ROOT);
        String rest = space < 0 ? "" : typed.substring(space + 1).strip();
        return switch (name) {
            case "q", "quit", "exit" -> turn.leaving();
            case "shelf" -> Rooms.enter(turn, Room.SHELF);
            case "notes" -> Rooms.enter(turn, Room.NOTES);
            case "questions" -> Rooms.enter(turn, Room.QUESTIONS);
            case "sessions" -> Rooms.enter(turn, Room.SESSIONS);
            case "decide" -> decide(turn, rest);
            case "replan" -> replan(turn, rest);
            case "catchup" -> catchUp(turn);
            case "storm" -> storm(turn, rest);
            case "rota" -> rota(turn, rest);
            case "share" -> share(turn, rest);
            case "group" -> rest.isEmpty() ? Rooms.enter(turn, Room.GROUP) : shell(turn, typed);
            case "schedule", "session", "question", "note", "progress", "calendar", "doctor", "backup" ->
                shell(turn, typed);
            case "table" -> Rooms.enter(turn, Room.TABLE);
            case "handout" -> Handouts.open(turn, rest);
            case "write", "w" -> Handouts.write(turn, rest);
            case "contents" -> Keys.dispatch(Rooms.enter(turn, Room.READING), Action.CONTENTS, "");
            case "read" -> read(turn, rest);
            case "search" ->
                rest.isEmpty()
                        ? complaining(turn, "search for what?")
                        : turn.doing(new Work.Search(rest, model.app().member()));
            case "import" ->
                rest.isEmpty()
                        ? complaining(turn, "import which file? i on the shelf asks for it")
                        : Rooms.kept(turn.with(model.saying("importing " + rest + " …", false)))
                                .doing(new Work.Import(model.app().member(), rest));
            case "member" -> member(turn, rest, typed);
            case "links" -> Keys.dispatch(Rooms.enter(turn, Room.READING), Action.LINKS, "");
            case "open" -> link(turn, rest);
            case "width" -> width(turn, rest);
            case "others" -> others(turn, rest);
            case "bookmarks" -> turn.with(model.opening(PlacesScreen.bookmarks(model.app(), model.reader())));
            case "jumps" -> {
                Trail trail = model.trail();
                yield turn.with(model.opening(
                        PlacesScreen.jumps(trail.back(), trail.forward(), model.app(), model.reader())));
            }
            case "drafts" -> drafts(turn);
            case "theme" -> theme(turn, rest);
            case "mouse" -> Keys.dispatch(turn, Action.MOUSE, "");
            case "help" -> turn.with(model.opening(Help.of(model.app().keys(), context(model))));
            case "messages" -> turn.with(model.opening(Pages.of("Messages", messages(model))));
            default ->
                Toggle.of(name)
                        .map(toggle -> toggled(turn, toggle, rest))
                        .orElseGet(() -> complaining(turn, name + ": no such command; Tab shows those there are"));
        };
    }

    private static Context context(Model model) {
        return model.base().context();
    }

    private static List<String> messages(Model model) {
        return model.messages().isEmpty()
                ? List.of("  Nothing has been said yet.")
                : model.messages().reversed().stream()
                        .map(message -> "  " + message)
                        .toList();
    }

    private static Turn to(Turn turn, Passage passage) {
        Model model = turn.model();
        Reader reader = model.reader();
        if (reader == null) {
            return complaining(turn, "no reading is open; :read READING:" + passage + " opens one");
        }
        Address first = passage.first();
        boolean there = first.chapter() <= reader.book().chapters()
                && first.paragraph() <= reader.book().length(first.chapter());
        if (!there) {
            String end = first.chapter() > reader.book().chapters()
                    ? "the last chapter is " + reader.book().chapters()
                    : "chapter " + first.chapter() + " ends at "
                            + reader.book()
                                    .address(first.chapter(), reader.book().length(first.chapter()));
            return complaining(turn, "no " + first + ": " + end);
        }
        return Rooms.read(
                turn, new Work.Open(reader.slug(), first, 0, model.app().member()));
    }

    private static Turn read(Turn turn, String rest) {
        Model model = turn.model();
        int colon = rest.indexOf(':');
        String slug = colon < 0 ? rest : rest.substring(0, colon);
        Optional<Passage> at = colon < 0 ? Optional.empty() : Passage.parse(rest.substring(colon + 1));
        List<Summary> meant = model.app().shelf().stream()
                .filter(summary -> summary.slug().startsWith(slug.strip().toLowerCase(Locale.ROOT)))
                .toList();
        List<Summary> exact = meant.stream()
                .filter(summary -> summary.slug().equals(slug.strip()))
                .toList();
        List<Summary> found = exact.isEmpty() ? meant : exact;
        if (found.size() != 1 || slug.isBlank()) {
            return complaining(turn, found.isEmpty() ? "no reading " + slug : "which one? " + slugs(found));
        }
        if (colon >= 0 && at.isEmpty()) {
            return complaining(turn, rest.substring(colon + 1) + ": not an address, like 4.12");
        }
        return Rooms.read(
                turn,
                new Work.Open(
                        found.getFirst().slug(),
                        at.map(Passage::first).orElse(null),
                        0,
                        model.app().member()));
    }

    private static String slugs(List<Summary> readings) {
        return String.join(", ", readings.stream().map(Summary::slug).toList());
    }

    /** Opens a link of the page by its number: the only way in which anything is opened outside. */
    private static Turn link(Turn turn, String rest) {
        Reader reader = turn.model().reader();
        List<Extra> links = reader == null ? List.of() : reader.links();
        return links.stream()
                .filter(link -> link.sign().equals(rest.isEmpty() && links.size() == 1 ? "1" : rest))
                .findFirst()
                .map(link -> turn.doing(new Work.Browse(link.words())))
                .orElseGet(() -> complaining(
                        turn, links.isEmpty() ? "no links on this page" : "which link? 1 to " + links.size()));
    }

    private static Turn replan(Turn turn, String way) {
        Member member = turn.model().app().member();
        if (member == null || way.isEmpty()) {
            return complaining(
                    turn, member == null ? "say who you are first: M" : "replan how? shift 1w, spread, core 15");
        }
        return RoomEntry.sessions(turn).doing(new Together.Replan(member, way));
    }

    /** A session's number, and what it decided. */
    private static Turn decide(Turn turn, String rest) {
        Member member = turn.model().app().member();
        int space = rest.indexOf(' ');
        boolean whole = space > 0 && rest.substring(0, space).matches("\\d{1,6}");
        return member == null || !whole
                ? complaining(turn, "say which session and what it decided: decide 4 we meet an hour earlier")
                : turn.doing(new Together.Decide(
                        member, Integer.parseInt(rest.substring(0, space)), rest.substring(space + 1)));
    }

    private static Turn catchUp(Turn turn) {
        Member member = turn.model().app().member();
        return member == null
                ? complaining(turn, "say who you are first: M")
                : turn.with(turn.model().opening(ShortWayScreen.empty())).doing(new Together.CatchUp(member, 0));
    }

    private static Turn member(Turn turn, String rest, String typed) {
        if (rest.isEmpty()) {
            return Keys.dispatch(turn, Action.MEMBER, "");
        }
        if (rest.matches("(leave|erase)\\b.*")) {
            Member member = turn.model().app().member();
            return member == null
                    ? complaining(turn, "say who you are first: M")
                    : Goodbye.of(rest, member)
                            .map(asked -> turn.with(turn.model().opening(asked)))
                            .orElseGet(() -> complaining(
                                    turn, "member leave, member leave --keep-notes or member erase; each asks first"));
        }
        return rest.matches("(add|list|rename|role|share|export)\\b.*")
                ? shell(turn, typed)
                : turn.doing(new Work.Be(rest));
    }

    /** The same words as in a shell. */
    private static Turn shell(Turn turn, String typed) {
        Member member = turn.model().app().member();
        return member == null ? complaining(turn, "say who you are first: M") : turn.doing(new Work.Run(member, typed));
    }

    private static Turn rota(Turn turn, String rest) {
        Member member = turn.model().app().member();
        List<String> words = rest.isEmpty() ? List.of() : List.of(rest.split("\\s+", -1));
        return member == null || !List.of("facilitators", "anew").containsAll(words)
                ? complaining(turn, member == null ? "say who you are first: M" : "rota, rota facilitators, rota anew")
                : RoomEntry.sessions(turn)
                        .doing(new Together.GiveDuties(member, words.contains("facilitators"), words.contains("anew")));
    }

    private static Turn share(Turn turn, String rest) {
        Member member = turn.model().app().member();
        Optional<Sharing> most = Arrays.stream(Sharing.values())
                .filter(one -> one.word().equals(rest))
                .findFirst();
        return member == null || most.isEmpty()
                ? complaining(turn, member == null ? "say who you are first: M" : "share named, totals or none")
                : Rooms.enter(turn, Room.GROUP)
                        .doing(new Together.Share(member, most.get()))
                        .doing(new Together.LookAtGroup(member));
    }

    private static Turn storm(Turn turn, String rest) {
        boolean minutes = rest.isEmpty() || rest.matches("[1-9]\\d?");
        Turn there = Rooms.enter(turn, Room.QUESTIONS);
        return minutes && there.model().base() instanceof QuestionsRoom room
                ? there.top(
                        room.storm(there.model().app(), rest.isEmpty() ? StormScreen.USUAL : Integer.parseInt(rest)))
                : complaining(turn, "a storm takes 1 to 99 minutes: storm 8");
    }

    private static Turn width(Turn turn, String rest) {
        Model model = turn.model();
        return rest.matches("\\d{1,3}")
                ? turn.seeing(model.app().view().withColumn(Integer.parseInt(rest)))
                : complaining(turn, "width takes a number of columns, 30 to 100");
    }

    private static Turn drafts(Turn turn) {
        Member member = turn.model().app().member();
        return member == null
                ? complaining(turn, "say who you are to see your drafts: M")
                : turn.doing(new Work.FindUnfinished(member.name(), true));
    }

    private static Turn theme(Turn turn, String rest) {
        Model model = turn.model();
        View view = model.app().view();
        if (rest.isEmpty()) {
            return turn.with(model.opening(ThemeChooser.of(view)));
        }
        return Theme.of(rest)
                .map(theme -> turn.seeing(view.withTheme(theme)))
                .orElseGet(() -> complaining(turn, rest + ": no such colours; :theme shows those there are"));
    }

    /** On or off as said; the other way round where nothing is. */
    private static Turn toggled(Turn turn, Toggle toggle, String rest) {
        if (!rest.isEmpty() && !rest.equals("on") && !rest.equals("off")) {
            return complaining(turn, toggle.word() + " is on or off");
        }
        View view = turn.model().app().view();
        boolean on = rest.isEmpty() ? !toggle.on(view.type()) : rest.equals("on");
        Turn seen = turn.seeing(view.withType(toggle.set(view.type(), on)));
        return seen.with(seen.model().saying(toggle.said(on), false));
    }

    private static Turn others(Turn turn, String rest) {
        Model model = turn.model();
        for (Others choice : Others.values()) {
            if (choice.name().equalsIgnoreCase(rest)) {
                Turn seen = turn.seeing(model.app().view().withOthers(choice));
                return seen.with(seen.model().saying(choice.words(), false));
            }
        }
        return complaining(turn, "others' notes can show after, always, or be hidden");
    }

    private static Turn complaining(Turn turn, String text) {
        return turn.with(turn.model().saying(text, true));
    }
}

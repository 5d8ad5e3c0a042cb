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
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.sessions.ShortWayScreen;
import org.lectern.tui.who.Goodbye;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.GroupRequest;

/** What is typed behind {@code :} — an address, or a command and what follows it. */
final class CommandLine {

    private CommandLine() {}

    static Transition run(Transition transition, String line) {
        String typed = line.strip();
        Model model = transition.model();
        if (typed.isEmpty()) {
            return transition;
        }
        Optional<Passage> passage = Passage.parse(typed);
        if (passage.isPresent()) {
            return to(transition, passage.get());
        }
        int space = typed.indexOf(' ');
        String name = (space < 0 ? typed : typed.substring(0, space)).toLowerCase(Locale.ROOT);
        String rest = space < 0 ? "" : typed.substring(space + 1).strip();
        return switch (name) {
            case "q", "quit", "exit" -> transition.leaving();
            case "shelf" -> Rooms.enter(transition, Room.SHELF);
            case "notes" -> Rooms.enter(transition, Room.NOTES);
            case "questions" -> Rooms.enter(transition, Room.QUESTIONS);
            case "sessions" -> Rooms.enter(transition, Room.SESSIONS);
            case "decide" -> decide(transition, rest);
            case "replan" -> replan(transition, rest);
            case "catchup" -> catchUp(transition);
            case "storm" -> storm(transition, rest);
            case "rota" -> rota(transition, rest);
            case "share" -> share(transition, rest);
            case "group" -> rest.isEmpty() ? Rooms.enter(transition, Room.GROUP) : shell(transition, typed);
            case "schedule", "session", "question", "note", "progress", "calendar", "doctor", "backup" ->
                shell(transition, typed);
            case "table" -> Rooms.enter(transition, Room.TABLE);
            case "news" -> Rooms.enter(transition, Room.NEWS);
            case "handout" -> Handouts.open(transition, rest);
            case "write", "w" -> Handouts.write(transition, rest);
            case "contents" -> Keys.dispatch(Rooms.enter(transition, Room.READING), Action.CONTENTS, "");
            case "read" -> read(transition, rest);
            case "search" ->
                rest.isEmpty()
                        ? complaining(transition, "search for what?")
                        : transition.doing(
                                new DeskRequest.Search(rest, model.app().member()));
            case "import" ->
                rest.isEmpty()
                        ? complaining(
                                transition,
                                model.app().words("import which file? {} on the shelf asks for it", Action.IMPORT))
                        : Rooms.kept(transition.with(model.saying("importing " + rest + " …", false)))
                                .doing(new DeskRequest.Import(model.app().member(), rest));
            case "member" -> member(transition, rest, typed);
            case "links" -> Keys.dispatch(Rooms.enter(transition, Room.READING), Action.LINKS, "");
            case "open" -> link(transition, rest);
            case "width" -> width(transition, rest);
            case "others" -> others(transition, rest);
            case "bookmarks" -> transition.with(model.opening(PlacesScreen.bookmarks(model.app(), model.reader())));
            case "jumps" -> {
                Trail trail = model.trail();
                yield transition.with(
                        model.opening(PlacesScreen.jumps(trail.back(), trail.forward(), model.app(), model.reader())));
            }
            case "drafts" -> drafts(transition);
            case "theme" -> theme(transition, rest);
            case "mouse" -> Keys.dispatch(transition, Action.MOUSE, "");
            case "help" -> transition.with(model.opening(Help.of(model.app().keys(), context(model))));
            case "messages" -> transition.with(model.opening(Pages.of("Messages", messages(model))));
            default ->
                Toggle.of(name)
                        .map(toggle -> toggled(transition, toggle, rest))
                        .orElseGet(() -> complaining(
                                transition,
                                name
                                        + model.app()
                                                .words(
                                                        ": no such command; {} shows those there are",
                                                        Action.COMPLETE)));
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

    private static Transition to(Transition transition, Passage passage) {
        Model model = transition.model();
        Reader reader = model.reader();
        if (reader == null) {
            return complaining(transition, "no reading is open; :read READING:" + passage + " opens one");
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
            return complaining(transition, "no " + first + ": " + end);
        }
        return Rooms.read(
                transition,
                new DeskRequest.Open(reader.slug(), first, 0, model.app().member()));
    }

    private static Transition read(Transition transition, String rest) {
        Model model = transition.model();
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
            return complaining(transition, found.isEmpty() ? "no reading " + slug : "which one? " + slugs(found));
        }
        if (colon >= 0 && at.isEmpty()) {
            return complaining(transition, rest.substring(colon + 1) + ": not an address, like 4.12");
        }
        return Rooms.read(
                transition,
                new DeskRequest.Open(
                        found.getFirst().slug(),
                        at.map(Passage::first).orElse(null),
                        0,
                        model.app().member()));
    }

    private static String slugs(List<Summary> readings) {
        return String.join(", ", readings.stream().map(Summary::slug).toList());
    }

    /** Opens a link of the page by its number: the only way in which anything is opened outside. */
    private static Transition link(Transition transition, String rest) {
        Reader reader = transition.model().reader();
        List<Extra> links = reader == null ? List.of() : reader.links();
        return links.stream()
                .filter(link -> link.sign().equals(rest.isEmpty() && links.size() == 1 ? "1" : rest))
                .findFirst()
                .map(link -> transition.doing(new DeskRequest.Browse(link.words())))
                .orElseGet(() -> complaining(
                        transition, links.isEmpty() ? "no links on this page" : "which link? 1 to " + links.size()));
    }

    private static Transition replan(Transition transition, String way) {
        Member member = transition.model().app().member();
        if (member == null || way.isEmpty()) {
            return complaining(
                    transition,
                    member == null
                            ? transition.model().app().words("say who you are first: {}", Action.MEMBER)
                            : "replan how? shift 1w, spread, core 15");
        }
        return RoomEntry.sessions(transition).doing(new GroupRequest.Replan(member, way));
    }

    /** A session's number, and what it decided. */
    private static Transition decide(Transition transition, String rest) {
        Member member = transition.model().app().member();
        int space = rest.indexOf(' ');
        boolean whole = space > 0 && rest.substring(0, space).matches("\\d{1,6}");
        return member == null || !whole
                ? complaining(transition, "say which session and what it decided: decide 4 we meet an hour earlier")
                : transition.doing(new GroupRequest.Decide(
                        member, Integer.parseInt(rest.substring(0, space)), rest.substring(space + 1)));
    }

    private static Transition catchUp(Transition transition) {
        Member member = transition.model().app().member();
        return member == null
                ? complaining(transition, transition.model().app().words("say who you are first: {}", Action.MEMBER))
                : transition
                        .with(transition.model().opening(ShortWayScreen.empty()))
                        .doing(new GroupRequest.CatchUp(member, 0));
    }

    private static Transition member(Transition transition, String rest, String typed) {
        if (rest.isEmpty()) {
            return Keys.dispatch(transition, Action.MEMBER, "");
        }
        if (rest.matches("(leave|erase)\\b.*")) {
            Member member = transition.model().app().member();
            return member == null
                    ? complaining(
                            transition, transition.model().app().words("say who you are first: {}", Action.MEMBER))
                    : Goodbye.of(rest, member)
                            .map(asked -> transition.with(transition.model().opening(asked)))
                            .orElseGet(() -> complaining(
                                    transition,
                                    "member leave, member leave --keep-notes or member erase; each asks first"));
        }
        return rest.matches("(add|list|rename|role|share|export)\\b.*")
                ? shell(transition, typed)
                : transition.doing(new DeskRequest.Be(rest));
    }

    /** The same words as in a shell. */
    private static Transition shell(Transition transition, String typed) {
        Member member = transition.model().app().member();
        return member == null
                ? complaining(transition, transition.model().app().words("say who you are first: {}", Action.MEMBER))
                : transition.doing(new DeskRequest.Run(member, typed));
    }

    private static Transition rota(Transition transition, String rest) {
        Member member = transition.model().app().member();
        List<String> words = rest.isEmpty() ? List.of() : List.of(rest.split("\\s+", -1));
        return member == null || !List.of("facilitators", "anew").containsAll(words)
                ? complaining(
                        transition,
                        member == null
                                ? transition.model().app().words("say who you are first: {}", Action.MEMBER)
                                : "rota, rota facilitators, rota anew")
                : RoomEntry.sessions(transition)
                        .doing(new GroupRequest.GiveDuties(
                                member, words.contains("facilitators"), words.contains("anew")));
    }

    private static Transition share(Transition transition, String rest) {
        Member member = transition.model().app().member();
        Optional<Sharing> most = Arrays.stream(Sharing.values())
                .filter(one -> one.word().equals(rest))
                .findFirst();
        return member == null || most.isEmpty()
                ? complaining(
                        transition,
                        member == null
                                ? transition.model().app().words("say who you are first: {}", Action.MEMBER)
                                : "share named, totals or none")
                : Rooms.enter(transition, Room.GROUP)
                        .doing(new GroupRequest.Share(member, most.get()))
                        .doing(new GroupRequest.LookAtGroup(member));
    }

    private static Transition storm(Transition transition, String rest) {
        boolean minutes = rest.isEmpty() || rest.matches("[1-9]\\d?");
        Transition there = Rooms.enter(transition, Room.QUESTIONS);
        return minutes && there.model().base() instanceof QuestionsRoom room
                ? there.top(
                        room.storm(there.model().app(), rest.isEmpty() ? StormScreen.USUAL : Integer.parseInt(rest)))
                : complaining(transition, "a storm takes 1 to 99 minutes: storm 8");
    }

    private static Transition width(Transition transition, String rest) {
        Model model = transition.model();
        return rest.matches("\\d{1,3}")
                ? transition.seeing(model.app().view().withColumn(Integer.parseInt(rest)))
                : complaining(transition, "width takes a number of columns, 30 to 100");
    }

    private static Transition drafts(Transition transition) {
        Member member = transition.model().app().member();
        return member == null
                ? complaining(
                        transition,
                        transition.model().app().words("say who you are to see your drafts: {}", Action.MEMBER))
                : transition.doing(new DeskRequest.FindUnfinished(member.name(), true));
    }

    private static Transition theme(Transition transition, String rest) {
        Model model = transition.model();
        ViewSettings view = model.app().view();
        if (rest.isEmpty()) {
            return transition.with(model.opening(ThemeChooser.of(view)));
        }
        return Theme.of(rest)
                .map(theme -> transition.seeing(view.withTheme(theme)))
                .orElseGet(() -> complaining(transition, rest + ": no such colours; :theme shows those there are"));
    }

    /** On or off as said; the other way round where nothing is. */
    private static Transition toggled(Transition transition, Toggle toggle, String rest) {
        if (!rest.isEmpty() && !rest.equals("on") && !rest.equals("off")) {
            return complaining(transition, toggle.word() + " is on or off");
        }
        ViewSettings view = transition.model().app().view();
        boolean on = rest.isEmpty() ? !toggle.on(view.type()) : rest.equals("on");
        Transition seen = transition.seeing(view.withType(toggle.set(view.type(), on)));
        return seen.with(seen.model().saying(toggle.said(on), false));
    }

    private static Transition others(Transition transition, String rest) {
        Model model = transition.model();
        for (Others choice : Others.values()) {
            if (choice.name().equalsIgnoreCase(rest)) {
                Transition seen = transition.seeing(model.app().view().withOthers(choice));
                return seen.with(seen.model().saying(choice.words(), false));
            }
        }
        return complaining(transition, "others' notes can show after, always, or be hidden");
    }

    private static Transition complaining(Transition transition, String text) {
        return transition.with(transition.model().saying(text, true));
    }
}

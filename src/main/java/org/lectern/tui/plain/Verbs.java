package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.desk.notes.ToggleMark;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.Recipients;
import org.lectern.study.progress.State;
import org.lectern.study.schedule.Session;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.margin.ThreadOrder;
import org.lectern.tui.screen.Others;
import org.lectern.tui.work.DeskRequest;

/** All that can be said. */
final class Verbs {
    static final List<PlainVerb> ALL = List.of(
            new PlainVerb("next", "", "the next paragraph; so does an empty line", (model, rest) -> next(model)),
            new PlainVerb("back", "", "the paragraph before", (model, rest) -> back(model)),
            new PlainVerb("again", "", "the paragraph at hand once more", (model, rest) -> again(model)),
            new PlainVerb(
                    "where",
                    "",
                    "where you are, and what is left before the next session",
                    (model, rest) -> PlainTurn.of(model).saying(Say.where(model))),
            new PlainVerb("go", "ADDRESS", "to a paragraph or chapter; the address alone does", Verbs::go),
            new PlainVerb("return", "", "back to where you jumped from", (model, rest) -> Jumps.back(model)),
            new PlainVerb("forth", "", "forward again, after return", (model, rest) -> Jumps.forth(model)),
            new PlainVerb("contents", "[CHAPTER]", "the chapters; with one's number, its sections", Passages::contents),
            new PlainVerb("search", "WORDS", "all texts and notes; so does / and the words", Verbs::search),
            new PlainVerb("open", "NUMBER", "what has that number in the last list", ReadingOpening::open),
            new PlainVerb("shelf", "", "the readings", (model, rest) -> ReadingOpening.shelf(model)),
            new PlainVerb(
                    "read", "READING", "open a reading; read or studied alone marks the chapter", ReadingOpening::read),
            new PlainVerb("studied", "", "mark the chapter studied", (model, rest) -> mark(model, State.STUDIED)),
            new PlainVerb("reading", "", "mark it as being read still", (model, rest) -> mark(model, State.READING)),
            new PlainVerb("cite", "", "the paragraph's words with where they are from", Passages::cite),
            new PlainVerb(
                    "note", "[\"WORDS\"] TEXT", "write a note on the paragraph, or on words of it", Passages::note),
            new PlainVerb("mark", "SIGN", "mark it: ? ! + - = or d", Verbs::sign),
            new PlainVerb(
                    "audience",
                    "WHO",
                    "who sees notes from here on: me, held, facilitator, group, to NAME",
                    Verbs::audience),
            new PlainVerb("news", "[seen]", "what is new for you; seen: all of it is seen", Verbs::news),
            new PlainVerb("notes", "[all]", "the notes on the paragraph, or all", Verbs::notes),
            new PlainVerb("reply", "NUMBER TEXT", "answer a note of the last list", Verbs::reply),
            new PlainVerb(
                    "agree",
                    "NUMBER",
                    "agree with a note of the last list, or take it back",
                    (model, rest) -> agree(model, rest, Mark.AGREE)),
            new PlainVerb(
                    "disagree",
                    "NUMBER",
                    "disagree with it, or take it back",
                    (model, rest) -> agree(model, rest, Mark.DISAGREE)),
            new PlainVerb("delete", "NUMBER", "delete your note or question of the last list", Changing::delete),
            new PlainVerb(
                    "edit",
                    "NUMBER TEXT",
                    "change your note or question of the last list: all its new words",
                    Changing::edit),
            new PlainVerb("undo", "", "take back what you did last", (model, rest) -> Changing.undo(model)),
            new PlainVerb("drafts", "", "what you wrote and never kept", (model, rest) -> Changing.drafts(model)),
            new PlainVerb("keep", "NUMBER", "keep a draft of the last list", Changing::keep),
            new PlainVerb("drop", "NUMBER", "throw a draft of the last list away", Changing::drop),
            new PlainVerb("bookmark", "[LETTER]", "set a bookmark here; alone, list them", Bookmarks::bookmark),
            new PlainVerb("others", "WHEN", "others' notes: after, always or hidden", Verbs::others),
            new PlainVerb("question", "TEXT", "propose a question on the paragraph", Asking::question),
            new PlainVerb("questions", "", "the questions", (model, rest) -> Asking.questions(model)),
            new PlainVerb("vote", "NUMBER", "vote for a question of the last list, or take it back", Asking::vote),
            new PlainVerb(
                    "pick",
                    "NUMBER",
                    "as facilitator: pick a question of the last list, drop it, or propose it again",
                    Asking::pick),
            new PlainVerb("resolve", "NUMBER", "a note of the last list is settled, or is not", Asking::resolve),
            new PlainVerb(
                    "carry", "NUMBER", "take a note or question of the last list to the next session", Asking::carry),
            new PlainVerb(
                    "links",
                    "",
                    "the links in the paragraph; open and a number opens one",
                    (model, rest) -> Passages.links(model)),
            new PlainVerb("sessions", "", "the sessions", (model, rest) -> sessions(model)),
            new PlainVerb(
                    "handout",
                    "NUMBER [EDITION] [FILE]",
                    "a session's handout: member, facilitator, large or booklet; with a file's name, written there",
                    PlainHandouts::handout),
            new PlainVerb(
                    "import",
                    "FILE",
                    "bring a text in",
                    (model, rest) -> rest.isEmpty()
                            ? PlainTurn.saying(model, "Import which file?")
                            : PlainTurn.of(model)
                                    .doing(new DeskRequest.Import(model.app().member(), rest))),
            new PlainVerb(
                    "member",
                    "NAME",
                    "say who you are; a new name joins",
                    (model, rest) -> rest.isEmpty()
                            ? PlainTurn.saying(model, "Which name?")
                            : PlainTurn.of(model).doing(new DeskRequest.Be(rest))),
            new PlainVerb("yes", "", "do all the same what was asked about", (model, rest) -> Changing.yes(model)),
            new PlainVerb(
                    "run",
                    "COMMAND",
                    "any command of the command line: run schedule, run catchup, run group",
                    Verbs::run),
            new PlainVerb("help", "", "this", (model, rest) -> help(model)),
            new PlainVerb("quit", "", "leave; your place is kept", (model, rest) -> quit(model)));

    private Verbs() {}

    private static PlainTurn next(PlainModel model) {
        if (model.reading() == null) {
            return ReadingOpening.shelf(model);
        }
        return model.next()
                .map(there -> arrived(model.at(there)))
                .orElseGet(() -> PlainTurn.saying(model, "This is the end. " + "back goes back."));
    }

    private static PlainTurn back(PlainModel model) {
        return model.previous()
                .map(there -> arrived(model.at(there)))
                .orElseGet(() -> PlainTurn.saying(model, "This is the beginning."));
    }

    private static PlainTurn again(PlainModel model) {
        return PlainTurn.of(model).saying(Say.paragraph(model));
    }

    /** At another paragraph: it is said, and the place is kept. */
    static PlainTurn arrived(PlainModel model) {
        Member member = model.app().member();
        PlainTurn turn = PlainTurn.of(model).saying(Say.paragraph(model));
        return member == null || model.reading() == null
                ? turn
                : turn.doing(new DeskRequest.KeepPlace(
                        member, model.place(), model.newer().orElse(null), model.reading()));
    }

    private static PlainTurn go(PlainModel model, String rest) {
        Optional<Passage> passage = Passage.parse(rest);
        if (model.reading() == null || passage.isEmpty()) {
            return PlainTurn.saying(
                    model,
                    passage.isEmpty() ? "Go where? An address is like 4.12." : "No reading is open: shelf, then open.");
        }
        Address first = passage.get().first();
        int paragraph = Math.max(1, first.paragraph());
        if (paragraph > model.length(first.chapter())) {
            return PlainTurn.saying(model, "There is no " + first + " here; contents says what there is.");
        }
        return arrived(model.jumping().at(model.address(first.chapter(), paragraph)));
    }

    private static PlainTurn search(PlainModel model, String rest) {
        return rest.isEmpty()
                ? PlainTurn.saying(model, "Search for what?")
                : PlainTurn.of(model)
                        .doing(new DeskRequest.Search(rest, model.app().member()));
    }

    static PlainTurn mark(PlainModel model, State state) {
        Reading reading = model.reading();
        Member member = model.app().member();
        if (reading == null || member == null) {
            return PlainTurn.saying(model, reading == null ? "No reading is open." : nobody());
        }
        return PlainTurn.of(model)
                .doing(new DeskRequest.MarkChapter(
                        member, reading.slug(), model.at().chapter(), state, reading));
    }

    private static PlainTurn sign(PlainModel model, String rest) {
        for (Mark mark : Mark.values()) {
            if (rest.equals(String.valueOf(mark.sign())) || rest.equals(mark.word())) {
                Member member = model.app().member();
                return model.paragraph().isEmpty() || member == null
                        ? PlainTurn.saying(model, member == null ? nobody() : "No paragraph is at hand.")
                        : PlainTurn.of(model)
                                .doing(new DeskRequest.ToggleMark(
                                        member, draft(model).with(mark)));
            }
        }
        return PlainTurn.saying(model, "Marks are ? unclear, ! striking, + agree, - disagree, = connects, d term.");
    }

    static NoteDraft draft(PlainModel model) {
        return NoteDraft.on(model.place().slug(), Anchor.of(Passage.of(model.at())))
                .seeing(model.reading())
                .with(model.audience());
    }

    static PlainTurn writing(PlainModel model, org.lectern.tui.editor.Subject subject, String words) {
        Member member = model.app().member();
        if (model.paragraph().isEmpty() || member == null) {
            return PlainTurn.saying(model, member == null ? nobody() : "No paragraph is at hand.");
        }
        DeskRequest keep = subject.keep(words, member);
        return keep == null
                ? PlainTurn.saying(model, "Nothing to keep.")
                : PlainTurn.of(model).doing(keep);
    }

    private static PlainTurn audience(PlainModel model, String rest) {
        return Recipients.parse(rest, NoteSubject.others(model.app()))
                .map(who ->
                        PlainTurn.saying(model.seenBy(who), "Notes from here on are " + NoteSubject.words(who) + "."))
                .orElse(PlainTurn.saying(
                        model,
                        "Notes are " + NoteSubject.words(model.audience())
                                + "; say me, held, facilitator, group, or to and a member's name."));
    }

    private static PlainTurn news(PlainModel model, String rest) {
        Member member = model.app().member();
        return member == null
                ? PlainTurn.saying(model, nobody())
                : PlainTurn.of(model)
                        .doing(
                                rest.equals("seen")
                                        ? new DeskRequest.SeeAll(member)
                                        : new DeskRequest.LookForNews(member));
    }

    private static PlainTurn notes(PlainModel model, String rest) {
        Member member = model.app().member();
        if (rest.equals("all")) {
            return member == null
                    ? PlainTurn.saying(model, nobody())
                    : PlainTurn.of(model).doing(new DeskRequest.ListNotes(member));
        }
        return listed(model, model.here());
    }

    /** Notes, numbered. */
    static PlainTurn listed(PlainModel model, List<Note> notes) {
        List<String> lines = new ArrayList<>();
        List<ListedItem> items = new ArrayList<>();
        for (ThreadOrder.Threaded one : ThreadOrder.of(notes)) {
            items.add(new ListedItem.OfNote(one.note()));
            lines.add(Say.note(items.size(), one, model.app()));
        }
        return lines.isEmpty()
                ? PlainTurn.saying(model, "No notes.")
                : PlainTurn.of(model.listing(items)).saying(lines);
    }

    private static PlainTurn reply(PlainModel model, String rest) {
        int space = rest.indexOf(' ');
        Optional<ListedItem> item = space < 0 ? Optional.empty() : item(model, rest.substring(0, space));
        return item.orElse(null) instanceof ListedItem.OfNote(Note note)
                ? keeping(model, new NoteSubject(NoteDraft.answering(note)), rest.substring(space + 1))
                : PlainTurn.saying(model, "Answer which note? Say notes, then reply, a number and the words.");
    }

    private static PlainTurn agree(PlainModel model, String rest, Mark mark) {
        Member member = model.app().member();
        if (member == null) {
            return PlainTurn.saying(model, nobody());
        }
        return item(model, rest).orElse(null) instanceof ListedItem.OfNote(Note note)
                ? PlainTurn.of(model).doing(new DeskRequest.ToggleMark(member, ToggleMark.on(note, mark)))
                : PlainTurn.saying(model, "Which note? Say notes, then " + mark.word() + " and a number.");
    }

    private static PlainTurn keeping(PlainModel model, NoteSubject subject, String words) {
        Member member = model.app().member();
        DeskRequest keep = member == null ? null : subject.keep(words, member);
        return keep == null
                ? PlainTurn.saying(model, nobody())
                : PlainTurn.of(model).doing(keep);
    }

    private static PlainTurn others(PlainModel model, String rest) {
        for (Others others : Others.values()) {
            if (others.name().equalsIgnoreCase(rest)) {
                PlainModel seen =
                        model.with(model.app().withView(model.app().view().withOthers(others)));
                return PlainTurn.saying(seen, others.words() + ".")
                        .doing(new DeskRequest.Remember("others", rest.toLowerCase(Locale.ROOT)));
            }
        }
        return PlainTurn.saying(model, "Say others after, others always, or others hidden.");
    }

    private static PlainTurn run(PlainModel model, String rest) {
        Member member = model.app().member();
        return member == null || rest.isEmpty()
                ? PlainTurn.saying(model, member == null ? nobody() : "Run what? run --help says what there is.")
                : PlainTurn.of(model).doing(new DeskRequest.Run(member, rest));
    }

    private static PlainTurn sessions(PlainModel model) {
        List<String> lines = new ArrayList<>();
        for (Session session : model.app().sessions()) {
            lines.add(Say.session(session, model.app()));
        }
        return PlainTurn.of(model).saying(lines.isEmpty() ? List.of("No sessions.") : lines);
    }

    private static PlainTurn help(PlainModel model) {
        List<String> lines = new ArrayList<>();
        for (PlainVerb verb : ALL) {
            lines.add((verb.word() + " " + verb.follows()).strip() + ": " + verb.does() + ".");
        }
        lines.add("A beginning of a word will do where it is clear.");
        return PlainTurn.of(model).saying(lines);
    }

    private static PlainTurn quit(PlainModel model) {
        return PlainTurn.saying(model.leaving(), "Your place is kept.");
    }

    static String nobody() {
        return "Say who you are first: member and your name.";
    }

    static Optional<ListedItem> item(PlainModel model, String number) {
        boolean there = number.matches("\\d{1,6}")
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= model.listed().size();
        return there ? Optional.of(model.listed().get(Integer.parseInt(number) - 1)) : Optional.empty();
    }
}

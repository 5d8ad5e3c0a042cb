package org.lectern.tui.reader;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;
import org.lectern.text.Graphemes;
import org.lectern.text.TextUnits;
import org.lectern.tui.keys.Action;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;

/** Moving through a reading; reading on moves the furthest paragraph along, jumping doesn't. */
final class Moving {
    /** Moves after which the place is kept, so that a crash loses little. */
    private static final int KEEP_AFTER = 5;

    private static final Map<Action, UnaryOperator<PageView>> MOVES = Map.ofEntries(
            entry(Action.LINE_DOWN, PageView::lineDown),
            entry(Action.LINE_UP, PageView::lineUp),
            entry(Action.PAGE_DOWN, PageView::pageDown),
            entry(Action.PAGE_UP, PageView::pageUp),
            entry(Action.HALF_DOWN, PageView::halfDown),
            entry(Action.HALF_UP, PageView::halfUp),
            entry(Action.PARAGRAPH_DOWN, PageView::paragraphDown),
            entry(Action.PARAGRAPH_UP, PageView::paragraphUp),
            entry(Action.CHAPTER_DOWN, PageView::chapterDown),
            entry(Action.CHAPTER_UP, PageView::chapterUp),
            entry(Action.TURN_ON, PageView::pageDown),
            entry(Action.TURN_BACK, PageView::pageUp),
            entry(Action.CARET_RIGHT, page -> caret(page, words -> words.right(page.book()))),
            entry(Action.CARET_LEFT, page -> caret(page, words -> words.left(page.book()))),
            entry(Action.CARET_WORD, page -> seek(page, TextUnits::words, 1, false)),
            entry(Action.CARET_WORD_END, page -> seek(page, TextUnits::words, 1, true)),
            entry(Action.CARET_WORD_BACK, page -> seek(page, TextUnits::words, -1, false)),
            entry(Action.CARET_WORD_END_BACK, page -> seek(page, TextUnits::words, -1, true)),
            entry(Action.CARET_SENTENCE, page -> seek(page, TextUnits::sentences, 1, false)),
            entry(Action.CARET_SENTENCE_BACK, page -> seek(page, TextUnits::sentences, -1, false)),
            entry(Action.CARET_LINE_START, page -> page.caretTo(page.lineStart())),
            entry(Action.CARET_LINE_END, page -> page.caretTo(page.lineEnd())),
            entry(Action.TOP, PageView::toTop),
            entry(Action.END, PageView::toEnd));

    private static final Set<Action> READING =
            Set.of(Action.LINE_DOWN, Action.PAGE_DOWN, Action.TURN_ON, Action.HALF_DOWN, Action.PARAGRAPH_DOWN);

    private static final Set<Action> JUMPS = Set.of(Action.CHAPTER_DOWN, Action.CHAPTER_UP, Action.TOP, Action.END);

    private Moving() {}

    private static PageView caret(PageView page, UnaryOperator<TextSelection> motion) {
        return page.spot().paragraph() == 0
                ? page
                : page.caretTo(motion.apply(new TextSelection(page.chapter(), page.begin(), page.begin()))
                        .head());
    }

    private static PageView seek(PageView page, Function<String, TextUnits> units, int by, boolean end) {
        return page.spot().paragraph() == 0
                ? page
                : page.caretTo(TextSelection.seek(page.book(), page.chapter(), page.begin(), units, by, end));
    }

    private static final Map<Action, String> FINDS = Map.of(
            Action.FIND_CHAR, "f", Action.TILL_CHAR, "t", Action.FIND_CHAR_BACK, "F", Action.TILL_CHAR_BACK, "T");

    /** Whether it goes to a letter in the paragraph, or does so again. */
    static boolean finds(Action action) {
        return FINDS.containsKey(action) || action == Action.FIND_AGAIN || action == Action.FIND_AGAIN_BACK;
    }

    /** To the letter typed, as vi does: {@code f} on it, {@code t} before it, capitals the other way; in selecting the end that moves. */
    static Step find(Reader reader, Action action, String key) {
        String how = FINDS.containsKey(action)
                ? FINDS.get(action) + key
                : reader.memory().find();
        if (how.length() < 2) {
            return Step.to(reader).complaining("no letter was looked for yet");
        }
        TextSelection words = reader.selection();
        TextPosition from = words == null ? reader.page().begin() : words.head();
        boolean turned = action == Action.FIND_AGAIN_BACK;
        boolean on = Character.isLowerCase(how.charAt(0)) != turned;
        boolean till = Character.toLowerCase(how.charAt(0)) == 't';
        String text = reader.book().text(reader.page().chapter(), from.paragraph());
        int past = till && FINDS.get(action) == null
                ? 1
                : 0; // Done again, it is the letter after the one that it stands before.
        String letter = how.substring(1);
        int at = on
                ? text.indexOf(letter, from.offset() + 1 + past)
                : from.offset() - 1 - past < 0 ? -1 : text.lastIndexOf(letter, from.offset() - 1 - past);
        Reader kept = reader.with(new Reader.Memory(0, how));
        if (at < 0) {
            return Step.to(kept)
                    .complaining(letter + " isn't " + (on ? "behind" : "before") + " here in the paragraph");
        }
        int to = !till ? at : on ? Graphemes.previous(text, at) : Graphemes.next(text, at);
        TextPosition spot = new TextPosition(from.paragraph(), to);
        PageView page = reader.page().caretTo(spot);
        return Step.to(
                words == null ? kept.with(page) : kept.with(words.to(spot)).with(page));
    }

    static boolean moves(Action action) {
        return MOVES.containsKey(action);
    }

    static Step move(Reader reader, Action action, AppState app) {
        PageView from = reader.page();
        PageView to = MOVES.getOrDefault(action, UnaryOperator.identity()).apply(from);
        boolean reading = READING.contains(action);
        if (reading && (to.chapter() > from.chapter() || (to.equals(from) && from.endInView()))) {
            return behind(reader, to, app);
        }
        if (to.equals(from)) {
            return Step.to(reader);
        }
        int reached = reading
                ? to.endInView() ? to.book().length(to.chapter()) : to.spot().paragraph()
                : 0;
        boolean sameChapter = to.chapter() == from.chapter();
        Reader kept = sameChapter ? reader : (Reader) reader.kept(app).screen();
        Reader moved = kept.with(to).read(Math.max(sameChapter ? reader.reached() : 0, reached), reader.moves() + 1);
        Step step = moved.moves() >= KEEP_AFTER || !sameChapter ? moved.kept(app) : Step.to(moved);
        return JUMPS.contains(action) ? step.asking(reader.remember()) : step;
    }

    /** Having read past a chapter's end: it is read now, unless it was before. */
    private static Step behind(Reader reader, PageView to, AppState app) {
        Member member = app.member();
        int chapter = reader.page().chapter();
        State before =
                app.progress(reader.slug(), chapter).map(ChapterProgress::state).orElse(State.UNREAD);
        boolean last = to.chapter() == chapter;
        Reader moved = reader.with(to).read(0, 0);
        String end = last ? "the end of " + reader.reading().about().title() : "";
        if (member == null || before.done()) {
            return last ? moved.kept(app).saying(end) : moved.kept(app);
        }
        String said = "chapter " + chapter + " is read" + (last ? "; " + end : "");
        Step step = moved.kept(app);
        return new Step(
                        step.screen(),
                        java.util.List.of(new DeskRequest.MarkChapter(
                                member, reader.slug(), chapter, State.READ, reader.reading())),
                        step.asks())
                .doing(step.commands().getFirst())
                .saying(said);
    }
}

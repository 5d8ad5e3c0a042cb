package org.lectern.tui.reader;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;
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
            entry(Action.TOP, PageView::toTop),
            entry(Action.END, PageView::toEnd));

    private static final Set<Action> READING =
            Set.of(Action.LINE_DOWN, Action.PAGE_DOWN, Action.HALF_DOWN, Action.PARAGRAPH_DOWN);

    private static final Set<Action> JUMPS = Set.of(Action.CHAPTER_DOWN, Action.CHAPTER_UP, Action.TOP, Action.END);

    private Moving() {}

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
                        java.util.List.of(new DeskRequest.MarkChapter(member, reader.slug(), chapter, State.READ, reader.reading())),
                        step.asks())
                .doing(step.commands().getFirst())
                .saying(said);
    }
}

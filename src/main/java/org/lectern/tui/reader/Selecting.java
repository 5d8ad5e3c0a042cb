package org.lectern.tui.reader;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.BiFunction;
import org.lectern.tui.keys.Action;
import org.lectern.tui.margin.PassagePane;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Step;

/** What each action does while words are being selected. */
final class Selecting {
    private static final Map<Action, BiFunction<TextSelection, PageView, TextSelection>> MOTIONS = Map.ofEntries(
            entry(Action.CHAR_RIGHT, (words, page) -> words.right(page.book())),
            entry(Action.CHAR_LEFT, (words, page) -> words.left(page.book())),
            entry(Action.WORD_RIGHT, (words, page) -> words.wordRight(page.book())),
            entry(Action.WORD_LEFT, (words, page) -> words.wordLeft(page.book())),
            entry(Action.SENTENCE_RIGHT, (words, page) -> words.sentenceRight(page.book())),
            entry(Action.SENTENCE_LEFT, (words, page) -> words.sentenceLeft(page.book())),
            entry(Action.PARAGRAPH_DOWN, (words, page) -> words.paragraphDown(page.book())),
            entry(Action.PARAGRAPH_UP, (words, page) -> words.paragraphUp(page.book())),
            entry(Action.LINE_START, (words, page) -> byLines(words, page, 0, 0)),
            entry(Action.LINE_END, (words, page) -> byLines(words, page, 0, Integer.MAX_VALUE)),
            entry(Action.LINE_DOWN, (words, page) -> byLines(words, page, 1, -1)),
            entry(Action.LINE_UP, (words, page) -> byLines(words, page, -1, -1)),
            entry(Action.HALF_DOWN, (words, page) -> byLines(words, page, page.rows() / 2, -1)),
            entry(Action.HALF_UP, (words, page) -> byLines(words, page, -page.rows() / 2, -1)),
            entry(Action.PAGE_DOWN, (words, page) -> byLines(words, page, page.rows() - 1, -1)),
            entry(Action.OTHER_END, (words, page) -> words.turned()));

    private static final Map<Action, Act<Reader>> ACTS = Map.of(
            Action.CANCEL, (reader, key, app) -> Step.to(reader.with((TextSelection) null)),
            Action.SELECT, (reader, key, app) -> Step.to(reader.with((TextSelection) null)),
            Action.NOTE, (reader, key, app) -> ReaderActs.note(reader, app),
            Action.QUESTION, (reader, key, app) -> ReaderActs.question(reader),
            Action.COPY, (reader, key, app) -> ReaderActs.copy(reader),
            Action.MARK,
                    (reader, key, app) -> PassagePane.marked(
                            reader.with((TextSelection) null), reader.slug(), reader.anchor(), key, app));

    private Selecting() {}

    static Step act(Reader reader, TextSelection words, Action action, String key, AppState app) {
        BiFunction<TextSelection, PageView, TextSelection> motion = MOTIONS.get(action);
        if (motion != null) {
            TextSelection moved = motion.apply(words, reader.page());
            PageView page = reader.page();
            PageView shown = page.showing(
                    page.book().address(words.chapter(), moved.head().paragraph()),
                    moved.head().offset());
            return Step.to(reader.with(moved).with(shown));
        }
        Act<Reader> act = ACTS.get(action);
        return act == null ? Step.to(reader) : act.act(reader, key, app);
    }

    /** The head some lines on, in the same column or, where that is not -1, in another. */
    private static TextSelection byLines(TextSelection words, PageView page, int by, int column) {
        ChapterLayout layout = page.layout();
        int from = layout.lineOf(words.head().paragraph(), words.head().offset());
        int to = by >= 0 ? layout.stopFrom(from + by) : layout.stopUpTo(from + by);
        if (to < 0) {
            to = by >= 0 ? layout.stopUpTo(layout.size() - 1) : layout.stopFrom(0);
        }
        TextRow line = layout.line(to);
        int within =
                column >= 0 ? column : words.head().offset() - layout.line(from).start();
        int last = line.start() + TextSelection.lastCluster(line.text());
        int offset = Math.min((int) Math.min((long) line.start() + within, Integer.MAX_VALUE), last);
        return words.to(new TextPosition(
                line.paragraph(), boundary(page.book().text(words.chapter(), line.paragraph()), line.start(), offset)));
    }

    /** The cluster boundary at or before an offset. */
    private static int boundary(String text, int from, int offset) {
        int at = from;
        while (at < offset && org.lectern.text.Graphemes.next(text, at) <= offset) {
            at = org.lectern.text.Graphemes.next(text, at);
        }
        return at;
    }
}

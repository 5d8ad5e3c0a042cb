package org.lectern.tui.reader;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.BiFunction;
import org.lectern.text.TextUnits;
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
            entry(Action.WORD_RIGHT, (words, page) -> words.unitRight(page.book(), TextUnits::words)),
            entry(Action.WORD_LEFT, (words, page) -> words.unitLeft(page.book(), TextUnits::words)),
            entry(Action.SENTENCE_RIGHT, (words, page) -> words.unitRight(page.book(), TextUnits::sentences)),
            entry(Action.SENTENCE_LEFT, (words, page) -> words.unitLeft(page.book(), TextUnits::sentences)),
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

    private static final Map<Action, Act<Reader>> ACTS = Map.ofEntries(
            entry(Action.SEARCH, (reader, key, app) -> Searching.begin(reader)),
            entry(Action.NEXT, (reader, key, app) -> toHit(Searching.next(reader, 1, true, app))),
            entry(Action.PREVIOUS, (reader, key, app) -> toHit(Searching.next(reader, -1, true, app))),
            entry(Action.CANCEL, (reader, key, app) -> Step.to(reader.with((TextSelection) null))),
            entry(Action.SELECT, (reader, key, app) -> Step.to(reader.with((TextSelection) null))),
            entry(Action.SELECT_PARAGRAPH, (reader, key, app) -> object(reader, "p")),
            entry(Action.OBJECT_INNER, (reader, key, app) -> object(reader, key)),
            entry(Action.OBJECT_AROUND, (reader, key, app) -> object(reader, key)),
            entry(Action.NOTE, (reader, key, app) -> ReaderActs.note(reader, app)),
            entry(Action.NOTE_WORDS, (reader, key, app) -> ReaderActs.note(reader, app)),
            entry(Action.QUESTION, (reader, key, app) -> ReaderActs.question(reader)),
            entry(Action.COPY, (reader, key, app) -> ReaderActs.copy(reader)),
            entry(
                    Action.MARK,
                    (reader, key, app) -> PassagePane.marked(
                            reader.with((TextSelection) null), reader.slug(), reader.anchor(), key, app)));

    private Selecting() {}

    static boolean moves(Action action) {
        return MOTIONS.containsKey(action) && action != Action.OTHER_END;
    }

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

    /** The word, sentence or paragraph that the moving end lies in; blanks and stops around it are never selected. */
    private static Step object(Reader reader, String kind) {
        TextSelection words = reader.selection();
        if (words == null) {
            return Step.to(reader);
        }
        return switch (kind) {
            case "w" -> Step.to(reader.with(words.around(reader.book(), TextUnits::words)));
            case "s" -> Step.to(reader.with(words.around(reader.book(), TextUnits::sentences)));
            case "p" -> Step.to(reader.with(words.paragraph(reader.book())));
            default -> Step.to(reader).complaining("no such unit: w word, s sentence, p paragraph");
        };
    }

    /** The end that moves, on the hit at hand: the later end to where that ends, the earlier one to where it begins. */
    static Step toHit(Step step) {
        if (!(step.screen() instanceof Reader reader)
                || reader.selection() == null
                || reader.search().none()
                || reader.search().hit().chapter() != reader.selection().chapter()) {
            return step;
        }
        Hit hit = reader.search().hit();
        TextSelection words = reader.selection();
        String text = reader.book().text(hit.chapter(), hit.paragraph());
        TextPosition start = new TextPosition(hit.paragraph(), hit.start());
        TextPosition end = new TextPosition(
                hit.paragraph(), TextSelection.lastCluster(text.substring(0, Math.min(hit.end(), text.length()))));
        boolean later = end.compareTo(words.anchor()) >= 0;
        return new Step(reader.with(words.to(later ? end : start)), step.commands(), step.asks());
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
    static int boundary(String text, int from, int offset) {
        int at = from;
        while (at < offset && org.lectern.text.Graphemes.next(text, at) <= offset) {
            at = org.lectern.text.Graphemes.next(text, at);
        }
        return at;
    }
}

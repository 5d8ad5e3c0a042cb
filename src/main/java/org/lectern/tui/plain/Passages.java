package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.notes.Anchor;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.margin.Extra;
import org.lectern.tui.screen.Citation;

/** What there is in a reading: its chapters and sections, the links of a paragraph, words to write a note on. */
final class Passages {
    private static final String QUOTES = "\"“”„«»";

    private Passages() {}

    static PlainTurn contents(PlainModel model, String rest) {
        Reading reading = model.reading();
        if (reading == null) {
            return PlainTurn.saying(model, "No reading is open: shelf, then open.");
        }
        if (!rest.isEmpty()) {
            return sections(model, reading, rest);
        }
        List<String> lines = new ArrayList<>();
        List<ListedItem> items = new ArrayList<>();
        for (Chapter chapter : reading.chapters()) {
            items.add(new ListedItem.OfPlace(reading.slug(), model.address(chapter.number(), 0)));
            String state = model.app()
                    .progress(reading.slug(), chapter.number())
                    .map(progress -> ", " + progress.state().word())
                    .orElse("");
            lines.add(chapter.number() + ". " + chapter.title() + ", "
                    + chapter.paragraphs().size() + " paragraphs" + state + ".");
        }
        return PlainTurn.of(model.listing(items)).saying(lines);
    }

    private static PlainTurn sections(PlainModel model, Reading reading, String number) {
        Optional<Chapter> chapter = reading.chapters().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst();
        if (chapter.isEmpty()) {
            return PlainTurn.saying(model, "There is no chapter " + number + "; contents says what there is.");
        }
        List<String> lines = new ArrayList<>();
        List<ListedItem> items = new ArrayList<>();
        for (Chapter.Section section : chapter.get().sections()) {
            Address address = model.address(chapter.get().number(), section.paragraph());
            items.add(new ListedItem.OfPlace(reading.slug(), address));
            lines.add(items.size() + ". " + section.title() + ", at " + address + ".");
        }
        return lines.isEmpty()
                ? PlainTurn.saying(model, "Chapter " + number + " has no sections.")
                : PlainTurn.of(model.listing(items)).saying(lines);
    }

    static PlainTurn links(PlainModel model) {
        List<String> links = model.paragraph().map(Extra::linksOf).orElse(List.of());
        List<String> lines = new ArrayList<>();
        for (String link : links) {
            lines.add(lines.size() + 1 + ". " + link);
        }
        return lines.isEmpty()
                ? PlainTurn.saying(model, "No links in this paragraph.")
                : PlainTurn.of(model.listing(links.stream()
                                .<ListedItem>map(ListedItem.OfLink::new)
                                .toList()))
                        .saying(lines);
    }

    static PlainTurn cite(PlainModel model, String rest) {
        Reading reading = model.reading();
        return reading == null || model.paragraph().isEmpty()
                ? PlainTurn.saying(model, "No paragraph is at hand.")
                : PlainTurn.of(model)
                        .saying(Citation.of(model.paragraph().get().text(), reading, Passage.of(model.at()))
                                .lines()
                                .toList());
    }

    /** A note on the paragraph, or on words of it that stand in quotation marks before the note's own. */
    static PlainTurn note(PlainModel model, String rest) {
        if (rest.isEmpty()) {
            return PlainTurn.saying(model, "Note what?");
        }
        int close = closing(rest);
        String own = rest.substring(close + 1).strip();
        if (close < 0 || own.isEmpty()) {
            return Verbs.writing(model, new NoteSubject(Verbs.draft(model)), rest);
        }
        String words = rest.substring(1, close).strip();
        String text = model.paragraph().map(Block.Paragraph::text).orElse("");
        int start = text.indexOf(words);
        if (start < 0) {
            return PlainTurn.saying(model, "The words “" + words + "” are not in " + model.at() + ".");
        }
        NoteDraft draft = NoteDraft.on(model.place().slug(), new Anchor(Passage.of(model.at()), words, start))
                .seeing(model.reading())
                .with(model.audience());
        return Verbs.writing(model, new NoteSubject(draft), own);
    }

    /** Where the quotation mark is that closes one at the beginning; -1 where there is none. */
    private static int closing(String text) {
        for (int at = 2; QUOTES.indexOf(text.charAt(0)) >= 0 && at < text.length(); at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}

package org.lectern.tui.plain;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.margin.NoteLines;
import org.lectern.tui.margin.ThreadOrder;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Pace;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.Unfinished;

/** State and texts in words. */
final class Say {

    private Say() {}

    /** The paragraph at hand: where it is, what it is where that isn't plain, its words, its notes. */
    static List<String> paragraph(PlainModel model) {
        Optional<Block.Paragraph> here = model.paragraph();
        if (here.isEmpty()) {
            return model.chapter()
                    .map(chapter -> List.of(chapterTitle(chapter)))
                    .orElse(List.of());
        }
        List<String> lines = new ArrayList<>();
        Block.Paragraph paragraph = here.get();
        Optional<Chapter> chapter = model.chapter();
        if (paragraph.number() == 1) {
            chapter.ifPresent(one -> lines.add(chapterTitle(one)));
        }
        chapter.flatMap(one -> section(one, paragraph.number()))
                .ifPresent(title -> lines.add("Section: " + title + "."));
        String kind = kind(paragraph.kind());
        List<String> words = paragraph.text().lines().toList();
        lines.add(model.at() + (kind.isEmpty() ? "" : ", " + kind) + ". " + (words.isEmpty() ? "" : words.getFirst()));
        words.stream().skip(1).forEach(lines::add);
        for (Footnote footnote : paragraph.footnotes()) {
            lines.add("Footnote " + footnote.label() + ": " + footnote.text());
        }
        int notes = model.here().size();
        if (notes > 0) {
            lines.add(notes == 1 ? "1 note: notes reads it." : notes + " notes: notes reads them.");
        }
        if (model.waiting() > 0) {
            lines.add("Others' notes here wait until you have read the chapter.");
        }
        return lines;
    }

    private static Optional<String> section(Chapter chapter, int paragraph) {
        return chapter.sections().stream()
                .filter(section -> section.paragraph() == paragraph)
                .map(Chapter.Section::title)
                .findFirst();
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> "";
            case QUOTATION -> "quotation";
            case LIST_ITEM -> "list item";
            case VERSE -> "verse";
            case PREFORMATTED -> "preformatted";
        };
    }

    private static String chapterTitle(Chapter chapter) {
        return "Chapter " + chapter.number() + ": " + chapter.title() + ".";
    }

    static List<String> where(PlainModel model) {
        List<String> lines = new ArrayList<>();
        AppState app = model.app();
        Reading reading = model.reading();
        if (reading == null) {
            lines.add("You are at the shelf. No reading is open.");
        } else {
            Optional<Chapter> chapter = model.chapter();
            lines.add("You are in " + reading.about().title()
                    + chapter.map(one -> ", chapter " + one.number() + " of "
                                    + reading.chapters().size() + ", " + one.title())
                            .orElse("")
                    + ", at " + model.at() + ", the last here being "
                    + model.address(
                            model.at().chapter(), model.length(model.at().chapter())) + ".");
            app.progress(reading.slug(), model.at().chapter())
                    .map(ChapterProgress::state)
                    .ifPresent(state -> lines.add("This chapter counts as " + state.word() + "."));
        }
        Pace.next(app).ifPresent(session -> lines.add(session(session, app)));
        return lines;
    }

    static String session(Session session, AppState app) {
        StringBuilder said = new StringBuilder("Session " + session.number() + ", " + Dates.when(session, app));
        if (!session.place().isEmpty()) {
            said.append(", ").append(session.place());
        }
        if (session.cancelled()) {
            return said.append(", cancelled.").toString();
        }
        List<String> parts = session.assignment().stream()
                .map(part -> part.slug() + " " + part.passage())
                .toList();
        if (!parts.isEmpty()) {
            said.append(": read ").append(String.join(", ", parts));
            int left = Pace.minutesLeft(session, app);
            said.append(left == 0 ? "; you have read it" : "; " + Dates.minutes(left) + " are left");
        }
        return said.append('.').toString();
    }

    static String reading(int number, Summary summary) {
        return number + ". " + summary.about().title()
                + (summary.about().author().isEmpty()
                        ? ""
                        : ", by " + summary.about().author())
                + (summary.about().digest() ? ", a digest" : "") + ". "
                + summary.chapters().size() + (summary.chapters().size() == 1 ? " chapter." : " chapters.");
    }

    static String note(int number, ThreadOrder.Threaded threaded, AppState app) {
        Note note = threaded.note();
        String agreement = NoteLines.names(threaded.agreement(), app.member())
                .replace("+ ", "agreed with by ")
                .replace("  - ", "; disagreed with by ")
                .replace("- ", "disagreed with by ");
        ZonedDateTime when = note.created().atZone(app.known().group().zone());
        String who = note.member().equals(app.member()) ? "You" : note.member().name();
        return number + ". " + who + (note.replyTo() == null ? "" : ", answering") + ", on "
                + note.anchor().passage() + (note.anchor().orphaned() ? ", whose passage is gone" : "") + ", "
                + Dates.day(when)
                + (note.mark() == null ? "" : ", " + note.mark().word())
                + ", " + NoteSubject.words(note.recipients())
                + (note.anchor().quote().isEmpty()
                        ? ""
                        : ", at the words “" + note.anchor().quote() + "”")
                + (note.text().isEmpty() ? "." : ": " + note.text().replace("\n", " / "))
                + (agreement.isEmpty() ? "" : " (" + agreement + ")");
    }

    static String draft(int number, Unfinished draft, AppState app) {
        ZonedDateTime when = draft.when().atZone(app.known().group().zone());
        return number + ". " + (draft.matter().word().equals("answer") ? "An " : "A ")
                + draft.matter().word()
                + (draft.matter().slug().isEmpty()
                        ? ""
                        : " on " + draft.matter().where() + " of "
                                + draft.matter().slug())
                + ", " + Dates.day(when) + ": "
                + draft.text().strip().replace("\n", " / ");
    }

    static String question(int number, DeskResult.Asked asked) {
        Question question = asked.question();
        return number + ". On " + question.passage() + " of " + question.slug() + ", "
                + question.kind().word() + ", " + question.place().word() + ", "
                + question.status().word() + ", "
                + (question.votes() == 1 ? "1 vote" : question.votes() + " votes")
                + (asked.voted() ? ", yours among them" : "") + ": " + question.text();
    }
}

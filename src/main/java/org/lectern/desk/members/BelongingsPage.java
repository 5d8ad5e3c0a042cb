package org.lectern.desk.members;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.questions.Question;

/** All that is a member's as Markdown, to be read by a person. */
public final class BelongingsPage {
    private final StringBuilder page = new StringBuilder();

    private BelongingsPage() {}

    /** The page. What people wrote stands in block quotations, line for line. */
    public static String of(Belongings all) {
        BelongingsPage page = new BelongingsPage();
        page.line("# " + plain(all.member().name()));
        page.line("");
        page.line(all.member().role().word() + " · progress shown: " + all.sharing() + " · as of " + all.exported());
        page.notes(all.notes());
        page.questions(all.questions());
        page.list("Voted for", all.votes());
        page.list("Questions merged into", all.credits());
        page.progress(all.progress());
        page.list(
                "Progress in chapters that the copy on the shelf lacks",
                all.kept().stream()
                        .map(each -> each.reading() + ", " + each.chapter() + ": " + each.state())
                        .toList());
        page.list(
                "Places",
                all.places().stream()
                        .map(place -> place.slug() + " " + place.address())
                        .toList());
        page.list(
                "Bookmarks",
                all.bookmarks().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(mark -> mark.getKey() + ": " + mark.getValue().slug() + " "
                                + mark.getValue().address())
                        .toList());
        page.list(
                "At the sessions",
                all.tasks().stream()
                        .map(task -> "session " + task.session() + ": " + task.task())
                        .toList());
        return page.page.toString();
    }

    private void notes(List<Note> notes) {
        Map<String, StringBuilder> readings = new LinkedHashMap<>();
        for (Note note : notes) {
            StringBuilder words = readings.computeIfAbsent(note.slug(), slug -> new StringBuilder());
            words.append("\n**").append(note.anchor().passage()).append("**");
            if (note.mark() != null) {
                words.append(" `").append(note.mark().sign()).append('`');
            }
            words.append(" · ").append(note.recipients().word()).append(" · ").append(note.created());
            if (!note.changed().equals(note.created())) {
                words.append(", changed ").append(note.changed());
            }
            words.append(" · `").append(note.id()).append('`');
            if (note.replyTo() != null) {
                words.append(" answers `").append(note.replyTo()).append('`');
            }
            words.append('\n');
            if (!note.anchor().quote().isEmpty()) {
                words.append('\n').append(quoted("“" + note.anchor().quote() + "”"));
            }
            if (!note.text().isEmpty()) {
                words.append('\n').append(quoted(note.text()));
            }
        }
        readings.forEach((slug, words) -> {
            line("");
            line("## Notes on " + slug);
            page.append(words);
        });
    }

    private void questions(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        line("");
        line("## Questions");
        for (Question question : questions) {
            line("");
            line("**" + question.slug() + " " + question.passage() + "** · "
                    + question.place().word() + ", " + question.kind().word() + ", "
                    + question.status().word() + " · `" + question.id() + "`");
            line("");
            page.append(quoted(question.text()));
        }
    }

    private void progress(List<ChapterProgress> progress) {
        list(
                "Progress",
                progress.stream()
                        .map(one -> one.slug() + " " + one.chapter() + ": "
                                + one.state().word()
                                + (one.furthest() == 0 ? "" : ", to " + one.chapter() + "." + one.furthest()))
                        .toList());
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            line("");
            line("## " + title);
            line("");
            items.forEach(item -> line("- " + plain(item)));
        }
    }

    private void line(String words) {
        page.append(words).append('\n');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.lines().forEach(line -> quoted.append("> ").append(plain(line)).append('\n'));
        return quoted.toString();
    }

    /** Without what Markdown would take for a sign of its own. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}

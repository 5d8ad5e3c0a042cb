package org.lectern.cli.readings;

import java.util.List;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.reading.ReadingTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Chapters and sections of a reading. */
@Command(name = "outline", description = "Show a reading's chapters and sections.")
public final class OutlineCommand extends DeskCommand {
    @Parameters(paramLabel = "READING")
    String name;

    @Override
    protected void run(CommandRun work) {
        Outline outline =
                Outline.of(work.desk().shelf().load(work.reading(name).slug()).orElseThrow());
        work.answer(outline, () -> work.out().print(outline.inWords()));
    }

    /** A reading's structure, as {@code outline --json} gives it. */
    record Outline(
            String reading, String title, String author, int words, int paragraphs, int minutes, List<Part> chapters) {
        private static final int EDGE = 60;

        record Part(
                int number,
                String title,
                int words,
                int paragraphs,
                String first,
                String last,
                List<Chapter.Section> sections) {}

        static Outline of(Reading reading) {
            List<Part> parts = reading.chapters().stream().map(Outline::part).toList();
            return new Outline(
                    reading.slug(),
                    reading.about().title(),
                    reading.about().author(),
                    reading.words(),
                    parts.stream().mapToInt(Part::paragraphs).sum(),
                    ReadingTime.minutes(reading.words()),
                    parts);
        }

        private static Part part(Chapter chapter) {
            List<Block.Paragraph> paragraphs = chapter.paragraphs();
            String first = paragraphs.isEmpty() ? "" : paragraphs.getFirst().text();
            String last = paragraphs.isEmpty() ? "" : paragraphs.getLast().text();
            return new Part(
                    chapter.number(),
                    chapter.title(),
                    chapter.words(),
                    paragraphs.size(),
                    first.substring(0, Math.min(EDGE, first.length())),
                    last.substring(Math.max(0, last.length() - EDGE)),
                    chapter.sections());
        }

        String inWords() {
            StringBuilder text = new StringBuilder();
            text.append(title).append(author.isEmpty() ? "" : " · " + author).append('\n');
            text.append(chapters.size() == 1 ? "1 chapter" : chapters.size() + " chapters")
                    .append(" · ")
                    .append(paragraphs)
                    .append(" paragraphs · ")
                    .append(words)
                    .append(" words · ")
                    .append(minutes)
                    .append(" min\n\n");
            for (Part part : chapters) {
                text.append(" ".repeat(part.number() < 10 ? 2 : 1))
                        .append(part.number())
                        .append("  ")
                        .append(part.title())
                        .append(" · ")
                        .append(ReadingTime.minutes(part.words()))
                        .append(" min\n");
                for (Chapter.Section section : part.sections()) {
                    text.append("       ")
                            .append(part.number())
                            .append('.')
                            .append(section.paragraph())
                            .append("  ")
                            .append(section.title())
                            .append('\n');
                }
            }
            return text.toString();
        }
    }
}

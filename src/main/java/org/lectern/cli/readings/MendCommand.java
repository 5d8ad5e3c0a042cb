package org.lectern.cli.readings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.Input;
import org.lectern.cli.run.NounCommand;
import org.lectern.desk.intake.Mending;
import org.lectern.desk.mend.MendFile;
import org.lectern.desk.mend.MendOutcome;
import org.lectern.desk.mend.MendVerb;
import org.lectern.desk.mend.Statement;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a reading's structure right by hand. */
@Command(
        name = "mend",
        description =
                "Put a reading's chapters and paragraphs right by hand; what you mend is mended again in each copy that comes.")
public final class MendCommand extends NounCommand {
    private static final String READING = "READING";
    private static final String ADDRESS = "ADDRESS";
    private static final String DRY_RUN = "--dry-run";
    private static final String SHOW = "Show the outline as it would be; write nothing.";

    @Command(name = "join", description = "Let a chapter go on where the one before it ends; its title goes.")
    void join(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = "CHAPTER", description = "As in 3.") String chapter,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.JOIN, chapter, "", "", dryRun);
    }

    @Command(name = "split", description = "Let a chapter start at a paragraph.")
    void split(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = ADDRESS) String address,
            @Option(
                            names = "--title",
                            paramLabel = "TITLE",
                            defaultValue = "",
                            description =
                                    "The chapter's; else that of the section which begins there, or its first words.")
                    String title,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.SPLIT, address, "", title, dryRun);
    }

    @Command(name = "section", description = "Let a section start at a paragraph.")
    void section(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = ADDRESS) String address,
            @Parameters(paramLabel = "TITLE") String title,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.SECTION, address, "", title, dryRun);
    }

    @Command(name = "rename", description = "Give a chapter, or the section that begins at an address, another title.")
    void rename(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = "CHAPTER|ADDRESS", description = "As in 3, or 3.5 as the outline has it.")
                    String place,
            @Parameters(paramLabel = "TITLE") String title,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.RENAME, place, "", title, dryRun);
    }

    @Command(
            name = "heading",
            description = {
                "Say what a heading is: a chapter's, a section's, a paragraph (none), or gone.",
                "A chapter is named by its number, a section's heading by its address in the outline."
                        + " An address with no heading above it is the paragraph itself, which is really a heading."
            })
    void heading(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = "CHAPTER|ADDRESS") String place,
            @Parameters(paramLabel = "RANK", description = "chapter, section, paragraph (or none), gone.") String rank,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.HEADING, place, rank, "", dryRun);
    }

    @Command(name = "drop", description = "Leave out paragraphs that are no part of the text.")
    void drop(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = ADDRESS, description = "As in 3.5, 3.5-9 or 3.") String address,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.DROP, address, "", "", dryRun);
    }

    @Command(name = "join-paragraphs", description = "Let a paragraph go on where the one before it ends.")
    void joinParagraphs(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = ADDRESS, description = "3.5 joins 3.4; 3.5-7 become one.") String address,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.JOIN_PARAGRAPHS, address, "", "", dryRun);
    }

    @Command(name = "split-paragraph", description = "Part a paragraph in two.")
    void splitParagraph(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = ADDRESS) String address,
            @Option(
                            names = "--before",
                            paramLabel = "WORDS",
                            required = true,
                            description = "The first words of the second part.")
                    String before,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.SPLIT_PARAGRAPH, address, "", before, dryRun);
    }

    @Command(name = "kind", description = "Say what kind of paragraph it is.")
    void kind(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = ADDRESS, description = "As in 3.5 or 3.5-9.") String address,
            @Parameters(paramLabel = "KIND", description = "paragraph, quotation, list-item, verse or preformatted.")
                    String kind,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        mend(name, MendVerb.KIND, address, kind, "", dryRun);
    }

    @Command(name = "apply", description = "Do the mends that a file says; lectern mend export writes one.")
    void apply(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = "FILE", description = "- for standard input.") String file,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        at(work -> {
            Summary reading = work.reading(name);
            String shown = file.equals("-") ? "standard input" : file;
            List<Statement> statements = MendFile.parse(shown, text(work, file));
            MendWords.say(
                    work,
                    work.done(work.mending().add(work.asking(), reading.slug(), statements, false, dryRun)),
                    dryRun,
                    false);
        });
    }

    @Command(name = "list", description = "List a reading's mends, numbered.")
    void list(@Parameters(paramLabel = READING) String name) {
        at(work -> {
            Summary reading = work.reading(name);
            List<MendOutcome> outcomes = work.mending().list(reading.slug());
            work.answer(MendWords.rows(outcomes), () -> MendWords.list(work, reading.slug(), outcomes));
        });
    }

    @Command(name = "export", description = "Write a reading's mends as a file that lectern mend apply takes.")
    void export(
            @Parameters(paramLabel = READING) String name,
            @Option(names = "-o", paramLabel = "FILE", description = "Else they are printed.") @Nullable Path target) {
        at(work -> {
            Summary reading = work.reading(name);
            List<MendOutcome> outcomes = work.mending().list(reading.slug());
            String text = MendWords.file(reading, outcomes);
            if (target == null) {
                work.answer(MendWords.rows(outcomes), () -> work.out().print(text));
                return;
            }
            try {
                Files.writeString(target, text, java.nio.file.StandardOpenOption.CREATE_NEW);
            } catch (java.nio.file.FileAlreadyExistsException e) {
                throw new UserException(target + ": there is a file already; name another", e);
            } catch (IOException e) {
                throw new UserException(target + ": can't be written (" + e.getMessage() + ")", e);
            }
            work.answer(MendWords.rows(outcomes), () -> work.say(target + ": " + MendWords.count(outcomes.size())));
        });
    }

    @Command(name = "undo", description = "Take a mend back: the last one, or the one with that number in the list.")
    void undo(
            @Parameters(paramLabel = READING) String name,
            @Parameters(paramLabel = "N", arity = "0..1", defaultValue = "0", description = "As in the list.")
                    int number,
            @Option(names = DRY_RUN, description = SHOW) boolean dryRun) {
        at(work -> {
            Summary reading = work.reading(name);
            MendWords.say(
                    work, work.done(work.mending().undo(work.asking(), reading.slug(), number, dryRun)), dryRun, true);
        });
    }

    private void mend(String name, MendVerb verb, String address, String value, String text, boolean dryRun) {
        at(work -> {
            Summary reading = work.reading(name);
            Passage passage = org.lectern.desk.Addresses.in(reading, address);
            Statement statement = Statement.of(verb, passage, value, text);
            Mending.Change change =
                    work.done(work.mending().add(work.asking(), reading.slug(), List.of(statement), true, dryRun));
            MendWords.say(work, change, dryRun, false);
        });
    }

    private static String text(CommandRun work, String file) {
        if (file.equals("-")) {
            return Input.words(work, file);
        }
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new UserException(file + ": no such file", e);
        } catch (java.nio.charset.MalformedInputException e) {
            throw new UserException(file + ": not text in UTF-8", e);
        } catch (IOException e) {
            throw new UserException(file + ": can't be read (" + e.getMessage() + ")", e);
        }
    }
}

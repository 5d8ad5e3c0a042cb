package org.lectern.cli.readings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.Addresses;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The text of a passage. */
@Command(name = "show", description = "Print the text of a passage, each paragraph with its address.")
public final class ShowCommand extends DeskCommand {
    private static final int GUTTER = 8;
    private static final int COLUMN = 72;
    private static final String INDENT = "    ";

    @Parameters(index = "0", paramLabel = "READING")
    String name;

    @Parameters(
            index = "1",
            paramLabel = "ADDRESS",
            arity = "0..1",
            description = "4.12, 4.12-15, 4, 2-3; else all of it.")
    @Nullable
    String address;

    private record Shown(String reading, List<Piece> paragraphs) {}

    private record Piece(
            String address,
            String kind,
            String text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Noted> footnotes) {}

    /** @param at characters (UTF-16) of the paragraph's text before the footnote's sign */
    private record Noted(String label, int at, String text) {}

    @Override
    protected void run(CommandRun work) {
        Summary summary = work.reading(name);
        Passage passage = address == null
                ? new Passage(Address.of(1, 0), Address.of(summary.chapters().size(), 0))
                : Addresses.in(summary, address);
        Reading reading = work.desk().shelf().load(summary.slug()).orElseThrow();
        List<Piece> pieces = new ArrayList<>();
        for (Chapter chapter : reading.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                Address here = new Address(
                        chapter.number(), paragraph.number(), reading.about().digest());
                if (passage.contains(here)) {
                    pieces.add(piece(here, paragraph));
                }
            }
        }
        work.answer(new Shown(reading.slug(), pieces), () -> pieces.forEach(piece -> print(work, piece)));
    }

    private static Piece piece(Address here, Block.Paragraph paragraph) {
        return new Piece(
                here.toString(),
                paragraph.kind().word(),
                paragraph.text(),
                paragraph.footnotes().stream()
                        .map(note -> new Noted(note.label(), note.at(), note.text()))
                        .toList());
    }

    private static void print(CommandRun work, Piece piece) {
        print(work, piece.address(), "", piece.text());
        for (Noted note : piece.footnotes()) {
            print(work, "", INDENT, "[" + note.label() + "] " + note.text());
        }
        work.say("");
    }

    private static void print(CommandRun work, String at, String indent, String words) {
        String gutter = at;
        for (TextLine line : LineBreaker.wrap(words, COLUMN - indent.length())) {
            String text = indent + words.substring(line.start(), line.end());
            work.say((gutter + " ".repeat(Math.max(1, GUTTER - gutter.length())) + text).stripTrailing());
            gutter = "";
        }
    }
}

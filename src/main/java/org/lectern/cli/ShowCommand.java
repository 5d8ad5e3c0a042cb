package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
final class ShowCommand extends DeskCommand {
    private static final int GUTTER = 8;
    private static final int COLUMN = 72;

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

    private record Piece(String address, String kind, String text) {}

    @Override
    void run(Work work) {
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
                    pieces.add(new Piece(here.toString(), paragraph.kind().word(), paragraph.text()));
                }
            }
        }
        work.answer(new Shown(reading.slug(), pieces), () -> pieces.forEach(piece -> print(work, piece)));
    }

    private static void print(Work work, Piece piece) {
        String gutter = piece.address();
        for (TextLine line : LineBreaker.wrap(piece.text(), COLUMN)) {
            String text = piece.text().substring(line.start(), line.end());
            work.say((gutter + " ".repeat(Math.max(1, GUTTER - gutter.length())) + text).stripTrailing());
            gutter = "";
        }
        work.say("");
    }
}

package org.lectern.desk.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.progress.CatchingUp.Line;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.table.Protocol;
import org.lectern.study.table.RunSheet;

/** Lays a session's table: its items, the texts at hand for each, and ways to talk. */
public record LayTable(Desk desk) {
    /** More than so many paragraphs aren't read at a table. */
    private static final int MOST = 6;

    public LaidTable lay(int session) {
        TableEvening table = new TableEvening(desk);
        RunSheet sheet = table.sheet(session);
        Map<String, Optional<Reading>> readings = new HashMap<>();
        List<List<Line>> passages = new ArrayList<>();
        for (RunSheet.Item item : sheet.items()) {
            passages.add(
                    item.slug().isEmpty()
                            ? List.of()
                            : readings.computeIfAbsent(item.slug(), desk.shelf()::load)
                                    .map(reading -> lines(reading, item.passage()))
                                    .orElse(List.of()));
        }
        return new LaidTable(
                desk.schedule().require(session),
                sheet,
                passages,
                List.of(quoted(table.textRendering(session)), quoted(table.lastWord(session))),
                List.copyOf(desk.questions().carried().keySet()),
                desk.schedule().decisions(session),
                table.running(session, sheet),
                desk.clock().instant());
    }

    /** A passage that was marked as a whole is read out as a whole. */
    private Protocol quoted(Protocol script) {
        return new Protocol(
                script.title(), script.steps().stream().map(this::quoted).toList());
    }

    private Protocol.Step quoted(Protocol.Step step) {
        if (!step.quote().isEmpty() || step.passage() == null) {
            return step;
        }
        String words = desk.shelf().load(step.slug()).map(reading -> lines(reading, step.passage())).stream()
                .flatMap(List::stream)
                .map(Line::text)
                .collect(Collectors.joining(" "));
        return new Protocol.Step(step.minutes(), step.who(), step.what(), step.slug(), step.passage(), words);
    }

    private static List<Line> lines(Reading reading, @Nullable Passage passage) {
        List<Line> lines = new ArrayList<>();
        if (passage == null || passage.wholeChapters()) {
            return lines;
        }
        for (Chapter chapter : reading.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                Address address = new Address(
                        chapter.number(), paragraph.number(), reading.about().digest());
                if (passage.contains(address) && lines.size() < MOST) {
                    lines.add(new Line(address, paragraph.text()));
                }
            }
        }
        return lines;
    }
}

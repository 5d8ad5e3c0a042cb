package org.lectern.cli.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.reading.Shelf;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words in the readings, and in the notes that one may see. */
@Command(name = "search", description = "Find words in the readings, and in the notes that you may see.")
public final class SearchCommand extends DeskCommand {
    private static final int SNIPPET = 120;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "All of them must be there; \"…\" for a phrase.")
    List<String> words;

    @Option(
            names = "--limit",
            defaultValue = "50",
            paramLabel = "N",
            description = "At most so many; ${DEFAULT-VALUE} if not said.")
    int limit;

    private record Hit(String reading, String address, String kind, String snippet) {}

    @Override
    protected void run(CommandRun work) {
        String wanted = String.join(" ", words);
        List<Hit> hits = new ArrayList<>();
        for (Shelf.Hit hit : work.desk().shelf().search(wanted, limit)) {
            hits.add(new Hit(
                    hit.slug(),
                    hit.address().toString(),
                    hit.kind(),
                    hit.snippet().replaceAll("[\\u0002\\u0003]", "")));
        }
        Optional<Member> member = work.anyMember();
        member.ifPresent(
                viewer -> work.desk().margins().search(wanted, viewer, limit).forEach(note -> hits.add(hit(note))));
        work.answer(hits, () -> {
            for (Hit hit : hits) {
                String kind = hit.kind().equals("paragraph") ? "" : " (" + hit.kind() + ")";
                work.say(hit.reading() + " " + hit.address() + kind + "  " + hit.snippet());
            }
            if (hits.isEmpty()) {
                work.remark("nothing found for " + wanted);
            }
        });
    }

    private static Hit hit(Note note) {
        String text = note.text().replace('\n', ' ');
        return new Hit(
                note.slug(),
                note.anchor().passage().toString(),
                "note",
                text.length() <= SNIPPET ? text : text.substring(0, SNIPPET) + "…");
    }
}

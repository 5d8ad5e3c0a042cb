package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.Lead;
import org.lectern.study.notes.Note;
import org.lectern.study.table.Protocol;
import org.lectern.text.Sanitizer;

/**
 * Ways to talk, filled from what members marked.
 *
 * @param notes what the group may see on what is read
 */
record Filled(List<Note> notes, List<String> members, Citations citations, HandoutWords wording) {
    private static final List<String> ROUNDS =
            List.of("script.render.sentence", "script.render.phrase", "script.render.word");

    private static final int QUOTE_WORDS = 12;

    /** Text rendering; empty where nobody marked any words. */
    Optional<Lead.Script> rendering() {
        Protocol protocol = Protocol.textRendering(notes, members);
        Map<String, List<String>> rounds = new LinkedHashMap<>();
        int talk = 0;
        for (Protocol.Step step : protocol.steps()) {
            if (step.who().isEmpty()) {
                talk += step.minutes();
            } else {
                List<String> marked = rounds.computeIfAbsent(step.what(), round -> new ArrayList<>());
                marked(step).ifPresent(marked::add);
            }
        }
        List<String> lines = new ArrayList<>(List.of(wording.say("script.render", talk)));
        List<List<String>> each = List.copyOf(rounds.values());
        for (int round = 0; round < each.size(); round++) {
            if (!each.get(round).isEmpty()) {
                lines.add(wording.say(ROUNDS.get(round)) + ": " + String.join("; ", each.get(round)) + ".");
            }
        }
        return lines.size() == 1
                ? Optional.empty()
                : Optional.of(new Lead.Script(
                        wording.say("script.render.title") + ", " + protocol.minutes() + " min",
                        String.join(" ", lines)));
    }

    /** What each who marked anything could choose for the last word, with a blank before it; empty for nothing. */
    String lastWord(int minutes) {
        Set<String> marked = new LinkedHashSet<>();
        Protocol.lastWord(notes, members, minutes).steps().forEach(step -> {
            if (!step.who().isEmpty()) {
                marked(step).ifPresent(marked::add);
            }
        });
        return marked.isEmpty() ? "" : " " + wording.say("script.marked", String.join("; ", marked));
    }

    private Optional<String> marked(Protocol.Step step) {
        if (step.passage() == null) {
            return Optional.empty();
        }
        String quote = Quotation.head(Sanitizer.line(step.quote()), QUOTE_WORDS);
        return Optional.of(Sanitizer.line(step.who()) + " " + citations.at(step.slug(), step.passage())
                + (quote.isEmpty() ? "" : " “" + quote + "”"));
    }
}

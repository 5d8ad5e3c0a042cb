package org.lectern.handout.make;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToIntFunction;
import org.lectern.handout.Handout.Item;
import org.lectern.handout.HandoutWords;
import org.lectern.study.table.Agenda;

/** The run of the session, in words. */
final class EveningRun {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final HandoutWords wording;

    EveningRun(HandoutWords wording) {
        this.wording = wording;
    }

    static String hour(LocalTime time) {
        return time.format(HOUR);
    }

    /**
     * The parts of the evening.
     *
     * @param number of a question, by its id; 0 where it isn't printed with one
     * @param last whether no session follows
     */
    List<Item> of(LocalTime start, Agenda agenda, ToIntFunction<String> number, boolean last) {
        boolean several = agenda.parts().stream().anyMatch(part -> part.cluster() > 0);
        return agenda.parts().stream()
                .map(part -> new Item(
                        hour(start.plusMinutes(part.from())),
                        part.minutes(),
                        what(part, several, last),
                        part.items().stream()
                                .map(item -> number.applyAsInt(item.question()))
                                .filter(each -> each > 0)
                                .toList()))
                .toList();
    }

    private String what(Agenda.Part part, boolean several, boolean last) {
        return switch (part.purpose()) {
            case ROUND -> wording.say("run.round");
            case OPENING -> wording.say("run.opening");
            case CARRIED -> wording.say("run.carried");
            case PASSAGES -> wording.say("run.passages", part.items().size());
            case CLARIFY -> wording.say("run.clarify");
            case INTERPRET ->
                several
                        ? wording.say(part.cluster() == 0 ? "run.interpret.first" : "run.interpret.second")
                        : wording.say("run.interpret");
            case EVALUATE -> wording.say("run.evaluate");
            case TALK -> wording.say("run.talk");
            case BREAK -> wording.say("run.break");
            case CLOSING -> wording.say(last ? "run.closing" : "run.next");
        };
    }
}

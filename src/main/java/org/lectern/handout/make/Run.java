package org.lectern.handout.make;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.lectern.handout.Handout.Item;
import org.lectern.handout.Handout.Step;
import org.lectern.handout.Wording;
import org.lectern.study.table.Agenda;

/** The run of the session, in words. */
final class Run {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Wording wording;

    Run(Wording wording) {
        this.wording = wording;
    }

    static String hour(LocalTime time) {
        return time.format(HOUR);
    }

    /**
     * The parts of the evening; none where it is too short for all that there is.
     *
     * @param last whether no session follows
     */
    List<Item> of(LocalTime start, Agenda agenda, boolean last) {
        if (!agenda.whole()) {
            return List.of();
        }
        boolean several = agenda.parts().stream().anyMatch(part -> part.cluster() > 0);
        return agenda.parts().stream()
                .map(part -> new Item(
                        hour(start.plusMinutes(part.from())),
                        part.minutes(),
                        what(part, several, last),
                        step(part),
                        several && part.purpose() == Agenda.Purpose.INTERPRET ? Clusters.letter(part.cluster()) : ""))
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
                        ? wording.say("run.interpret.letter", Clusters.letter(part.cluster()))
                        : wording.say("run.interpret");
            case EVALUATE -> wording.say("run.evaluate");
            case MEMBERS -> wording.say("run.members");
            case TALK -> wording.say("run.talk");
            case BREAK -> wording.say("run.break");
            case CLOSING -> wording.say(last ? "run.closing" : "run.next");
        };
    }

    private static Optional<Step> step(Agenda.Part part) {
        return switch (part.purpose()) {
            case OPENING -> Optional.of(Step.OPENING);
            case CLARIFY -> Optional.of(Step.CLARIFY);
            case INTERPRET -> Optional.of(Step.INTERPRET);
            case EVALUATE -> Optional.of(Step.EVALUATE);
            case MEMBERS -> Optional.of(Step.MEMBERS);
            case CLOSING -> part.items().size() > 1 ? Optional.of(Step.CLOSING) : Optional.empty();
            case ROUND, CARRIED, PASSAGES, TALK, BREAK -> Optional.empty();
        };
    }
}

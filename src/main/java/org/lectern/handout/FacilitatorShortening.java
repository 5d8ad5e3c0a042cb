package org.lectern.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Help;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Handout.Remark;

/**
 * Makes a facilitator's edition shorter: terms to four; questions without minutes to four, to none; notes to eight, to four; the
 * charts of who agrees; all terms; charts of attention to four, to none; passages to two; ways to talk; where else to look;
 * all notes but those that questions quote; where who marked; one note and one follow-up
 * a question; the titles of the next session's chapters; at last all ruled lines. The run sheet, the questions that
 * have minutes and the forms stay as they are.
 */
public final class FacilitatorShortening implements ShorteningSteps {
    private static final int STEPS = 17;
    private static final int ALL = Integer.MAX_VALUE;

    private final Handout whole;

    public FacilitatorShortening(Handout whole) {
        this.whole = whole;
    }

    @Override
    public int most() {
        return STEPS;
    }

    @Override
    public Handout after(int steps) {
        List<Cluster> questions =
                Trimming.fewer(whole.questions(), steps >= 3 ? 0 : steps >= 2 ? 4 : ALL, ALL, ALL).stream()
                        .map(cluster -> cluster.with(cluster.questions().stream()
                                .map(asked -> asked.helped(asked.lead().map(help -> shorter(help, steps))))
                                .toList()))
                        .toList();
        int terms = steps >= 7 ? 0 : steps >= 1 ? 4 : ALL;
        List<Remark> notes =
                steps >= 13 ? List.of() : Trimming.conversations(whole.notes(), steps >= 5 ? 4 : steps >= 4 ? 8 : ALL);
        int passages = steps >= 10 ? 2 : ALL;
        Optional<Lead> lead = whole.lead().map(one -> shorter(one, steps));
        List<Left> left = new ArrayList<>(whole.trimmed());
        Trimming.leave(left, Left.What.ASKED, Trimming.count(whole.questions()) - Trimming.count(questions));
        Trimming.leave(left, Left.What.TERMS, whole.terms().size() - terms);
        Trimming.leave(left, Left.What.NOTES, whole.notes().size() - notes.size());
        Trimming.leave(left, Left.What.PASSAGES, whole.passages().size() - passages);
        Trimming.leave(left, Left.What.CHARTS, charts(whole.lead()) - charts(lead));
        Trimming.leave(left, Left.What.SCRIPTS, scripts(whole.lead()) - scripts(lead));
        return new Handout(
                whole.edition(),
                whole.language(),
                whole.group(),
                whole.title(),
                whole.theme(),
                whole.meeting(),
                whole.decided(),
                whole.read(),
                whole.shortcut(),
                whole.run(),
                Trimming.warmest(whole.passages(), passages),
                Trimming.first(whole.terms(), terms),
                questions,
                notes,
                whole.carried(),
                steps >= STEPS ? 0 : whole.lines(),
                whole.next().map(next -> steps >= 16 ? next.untitled() : next),
                whole.sources(),
                left,
                lead);
    }

    private static Help shorter(Help help, int steps) {
        int most = steps >= 15 ? 1 : ALL;
        return new Help(
                help.why(),
                Trimming.first(help.said(), most),
                Trimming.first(help.followUps(), most),
                help.touches(),
                help.agree(),
                help.disagree(),
                steps >= 12 ? "" : help.also());
    }

    private static Lead shorter(Lead lead, int steps) {
        List<Lead.Strip> heat = new ArrayList<>();
        int most = steps >= 9 ? 0 : steps >= 8 ? 4 : ALL;
        for (Lead.Strip strip : lead.heat()) {
            Lead.Strip shown = steps >= 6 ? strip.withoutStand() : strip;
            if (heat.size() < most) {
                heat.add(shown);
            }
        }
        return lead.with(steps >= 14 ? List.of() : lead.stands(), heat, steps >= 11 ? List.of() : lead.scripts());
    }

    private static int charts(Optional<Lead> lead) {
        return lead.map(one -> one.heat().size()
                        + (one.stands().isEmpty() ? 0 : 1)
                        + (int) one.heat().stream()
                                .filter(strip -> !strip.stand().isEmpty())
                                .count())
                .orElse(0);
    }

    private static int scripts(Optional<Lead> lead) {
        return lead.map(one -> one.scripts().size()).orElse(0);
    }
}

package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lectern.handout.Guidance;
import org.lectern.handout.Handout.Help;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.make.Assignment.Spot;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.workshop.Reason;
import org.lectern.text.Sanitizer;
import org.lectern.text.Words;

/** What helps to ask a question: why it is asked, and what in the margins speaks for which side, by address. */
record Helping(
        List<Spot> spots,
        AssignmentHeat heat,
        Map<String, List<Reason>> chosen,
        Guidance guidance,
        Citations citations,
        HandoutWords wording) {
    /** How many paragraphs before and after its passage speak to a question too. */
    private static final int NEAR = 3;
    /** So many of the group's notes are told in words, and so many words of each. */
    private static final int SAID = 2;

    private static final int WORDS = 30;
    /** Fewer who marked a passage say little about it. */
    private static final int MANY = 3;

    Help of(Question question) {
        List<String> agree = new ArrayList<>();
        List<String> disagree = new ArrayList<>();
        List<String> also = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            if (near(question, i)) {
                Map<Mark, Integer> marks = heat.marks(spot);
                note(agree, spot, marks.getOrDefault(Mark.AGREE, 0));
                note(disagree, spot, marks.getOrDefault(Mark.DISAGREE, 0));
                boolean sided = marks.containsKey(Mark.AGREE) || marks.containsKey(Mark.DISAGREE);
                note(also, spot, sided || on(question, spot) ? 0 : Math.min(1, heat.members(spot)));
            }
        }
        Guidance.Prompts prompts =
                question.guide() ? guidance.prompts(question.slug(), question.id()) : Guidance.Prompts.NONE;
        return new Help(
                why(question),
                said(question),
                prompts.followUps().stream().map(Sanitizer::line).toList(),
                Sanitizer.line(prompts.touches()),
                String.join(", ", agree),
                String.join(", ", disagree),
                String.join(", ", also));
    }

    /** The one or two longest of the group's notes on its paragraphs, as far as a glance takes them in. */
    private List<String> said(Question question) {
        return heat.notes().stream()
                .filter(note -> note.slug().equals(question.slug())
                        && !note.text().isBlank()
                        && question.passages().stream()
                                .anyMatch(passage -> !passage.wholeChapters()
                                        && passage.overlaps(note.anchor().passage())))
                .sorted(Comparator.comparingInt((Note note) -> Math.min(WORDS, Words.count(note.text())))
                        .reversed())
                .limit(SAID)
                .map(note -> Sanitizer.line(note.member().name()) + ": “"
                        + Quotation.head(Sanitizer.line(note.text()), WORDS) + "”")
                .toList();
    }

    private void note(List<String> places, Spot spot, int count) {
        if (count > 0) {
            String at = citations.at(spot.slug(), Passage.of(spot.address()));
            places.add(count > 1 ? at + " ×" + count : at);
        }
    }

    private boolean near(Question question, int index) {
        Spot spot = spots.get(index);
        for (int i = Math.max(0, index - NEAR); i <= Math.min(spots.size() - 1, index + NEAR); i++) {
            Spot other = spots.get(i);
            if (on(question, other)
                    && other.address().chapter() == spot.address().chapter()) {
                return true;
            }
        }
        return false;
    }

    private static boolean on(Question question, Spot spot) {
        return spot.slug().equals(question.slug())
                && question.passages().stream()
                        .anyMatch(passage -> !passage.wholeChapters() && passage.contains(spot.address()));
    }

    /** Empty where there is nothing to say but that it is there. */
    private String why(Question question) {
        List<String> reasons = new ArrayList<>();
        List<Reason> own = chosen.getOrDefault(question.id(), List.of());
        own.stream().map(this::said).filter(words -> !words.isEmpty()).forEach(reasons::add);
        if (own.isEmpty() && question.votes() > 0) {
            reasons.add(wording.say("why.votes", question.votes()));
        }
        int members = heat.membersOnAny(
                spots.stream().filter(spot -> on(question, spot)).toList());
        if (members >= MANY) {
            reasons.add(wording.say("why.members", members));
        }
        return String.join("; ", reasons);
    }

    private String said(Reason reason) {
        return switch (reason) {
            case Reason.Picked picked -> wording.say("why.picked");
            case Reason.FirstOf first -> wording.say("why.first", Sanitizer.line(first.proposer()));
            case Reason.Disagreement marks -> wording.say("why.disagreement", marks.pairs());
            // A single one's name stands there.
            case Reason.Proposers who -> who.count() > 1 ? wording.say("why.proposers", who.count()) : "";
            case Reason.Votes votes -> wording.say("why.votes", votes.count());
            case Reason.CarriedOver carried -> wording.say("why.carried");
            // Where it is from is said anyway.
            case Reason.Wanted wanted -> "";
            case Reason.Nearest nearest -> wording.say("why.nearest");
        };
    }
}

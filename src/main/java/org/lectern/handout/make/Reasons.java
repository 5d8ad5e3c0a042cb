package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.Wording;
import org.lectern.handout.make.Assignment.Spot;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;

/** Why a question is asked, in words for who leads the session. */
record Reasons(List<Spot> spots, Heat heat, Wording wording) {

    String of(Question question) {
        List<String> reasons = new ArrayList<>();
        if (question.status() == Status.PICKED) {
            reasons.add(wording.say("why.picked"));
        } else {
            reasons.add(wording.say(question.guide() ? "why.guide" : "why.member"));
        }
        if (question.votes() > 0) {
            reasons.add(wording.say("why.votes", question.votes()));
        }
        int marks = spots.stream()
                .filter(spot -> spot.slug().equals(question.slug())
                        && question.passages().stream()
                                .anyMatch(passage -> !passage.wholeChapters() && passage.contains(spot.address())))
                .mapToInt(heat::noted)
                .sum();
        if (marks > 0) {
            reasons.add(wording.say("why.marks", marks));
        }
        return String.join("; ", reasons);
    }
}

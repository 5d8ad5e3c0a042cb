package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.handout.Handout;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.Lead;

/** What only the facilitator's edition says, as a template sees it. */
record LeadView(HandoutWords wording) {

    Map<String, Object> names(Lead lead) {
        return SheetView.map(
                "advice",
                lead.advice().stream()
                        .map(words -> SheetView.map("text", words))
                        .toList(),
                "cut",
                lead.late().isEmpty() ? "" : wording.say("lead.late", numbers(lead.late())),
                "later",
                lead.later().isEmpty() || lead.later().equals(lead.late())
                        ? ""
                        : wording.say("lead.later", numbers(lead.later())),
                "hour",
                lead.hour().isEmpty() ? "" : wording.say("lead.hour", numbers(lead.hour())),
                "stands",
                lead.stands().stream()
                        .map(stand ->
                                SheetView.map("sign", stand.sign(), "word", stand.word(), "places", stand.places()))
                        .toList(),
                "heat",
                lead.heat().stream().map(LeadView::heat).toList(),
                "stand",
                lead.heat().stream()
                        .filter(strip -> !strip.stand().isEmpty())
                        .map(LeadView::stand)
                        .toList(),
                "progress",
                progress(lead.progress()),
                "scripts",
                lead.scripts().stream()
                        .map(script -> SheetView.map("title", script.title(), "words", script.words()))
                        .toList(),
                "members",
                lead.members().stream().map(name -> SheetView.map("name", name)).toList(),
                "trimmed",
                new Leftovers(wording).said("trimmed.members", lead.cutForMembers()));
    }

    /** @param minutes how long the question may take, in words */
    Map<String, Object> help(Handout.Help help, String minutes) {
        return SheetView.map(
                "why",
                help.why(),
                "minutes",
                minutes,
                "said",
                String.join(" ", help.said()),
                "follow",
                String.join(" ", help.followUps()),
                "touches",
                help.touches(),
                "agree",
                help.agree(),
                "disagree",
                help.disagree(),
                "also",
                help.also());
    }

    private String numbers(List<Integer> numbers) {
        List<String> listed = numbers.stream().map(String::valueOf).toList();
        return wording.say("question.number", numbers.size(), new ReadingWords(wording).listed(listed));
    }

    private static Map<String, Object> heat(Lead.Strip strip) {
        return SheetView.map(
                "chapter",
                strip.chapter(),
                "counts",
                counts(strip.noted()),
                "most",
                Integer.toString(strip.most()),
                "words",
                strip.words());
    }

    private static Map<String, Object> stand(Lead.Strip strip) {
        return SheetView.map(
                "chapter",
                strip.chapter(),
                "agree",
                counts(strip.agree()),
                "disagree",
                counts(strip.disagree()),
                "most",
                "",
                "words",
                strip.stand());
    }

    /** One strip, a bar a chapter: how many have read it, of all. */
    private List<Map<String, Object>> progress(List<Lead.Read> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Lead.Read one : read) {
            words.add(one.chapter() + ": " + wording.say("progress.read", one.read(), one.members()));
        }
        return List.of(SheetView.map(
                "chapter",
                wording.say("progress.strip"),
                "counts",
                counts(read.stream().map(Lead.Read::read).toList()),
                "most",
                Integer.toString(read.getFirst().members()),
                "words",
                String.join("; ", words)));
    }

    private static String counts(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Excerpt;
import org.lectern.handout.Handout.Step;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.Lead;
import org.lectern.handout.make.Assignment.Spot;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Mark;
import org.lectern.study.table.Agenda;
import org.lectern.text.Sanitizer;

/** What helps to lead a session, from what the group may see. */
record FacilitatorGuide(List<Spot> spots, AssignmentHeat heat, Citations citations, HandoutWords wording) {
    private static final int LATE = 15;
    private static final int HOUR = 60;
    /** To say what was decided. */
    private static final int CLOSING = 5;

    Lead of(
            List<Cluster> clusters,
            List<Excerpt> excerpts,
            List<Lead.Read> progress,
            List<String> members,
            Agenda agenda,
            List<String> advice) {
        ShortOfTime time = new ShortOfTime(clusters);
        return new Lead(
                advice,
                time.late(LATE),
                time.late(2 * LATE),
                time.within(HOUR - CLOSING),
                probes(clusters),
                stands(),
                strips(),
                progress,
                scripts(excerpts, members, agenda),
                members.stream().map(Sanitizer::line).toList(),
                List.of());
    }

    private List<Lead.Probe> probes(List<Cluster> clusters) {
        return clusters.stream()
                .filter(FacilitatorGuide::lacksFollowUps)
                .map(Cluster::step)
                .distinct()
                .filter(step -> step != Step.MEMBERS)
                .map(step ->
                        new Lead.Probe(step, wording.say("probe." + step.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Whether any of its questions comes without something to ask next. */
    private static boolean lacksFollowUps(Cluster cluster) {
        return cluster.questions().stream()
                .anyMatch(asked ->
                        asked.lead().map(help -> help.followUps().isEmpty()).orElse(true));
    }

    private List<Lead.Stand> stands() {
        Map<Mark, List<String>> places = new LinkedHashMap<>();
        for (Mark mark : Mark.values()) {
            places.put(mark, new ArrayList<>());
        }
        for (Spot spot : spots) {
            heat.marks(spot)
                    .forEach((mark, count) -> places.getOrDefault(mark, new ArrayList<>())
                            .add(at(spot) + (count > 1 ? " ×" + count : "")));
        }
        List<Lead.Stand> stands = new ArrayList<>();
        places.forEach((mark, at) -> {
            if (!at.isEmpty()) {
                stands.add(new Lead.Stand(
                        String.valueOf(mark.sign()), wording.say("mark." + mark.word()), String.join(", ", at)));
            }
        });
        return stands;
    }

    /** A strip for each chapter; none at all where nobody noted anything. */
    private List<Lead.Strip> strips() {
        int most = spots.stream().mapToInt(heat::members).max().orElse(0);
        if (most == 0) {
            return List.of();
        }
        Map<String, List<Spot>> chapters = new LinkedHashMap<>();
        for (Spot spot : spots) {
            Address chapter =
                    new Address(spot.address().chapter(), 0, spot.address().digest());
            chapters.computeIfAbsent(citations.at(spot.slug(), Passage.of(chapter)), key -> new ArrayList<>())
                    .add(spot);
        }
        List<Lead.Strip> strips = new ArrayList<>();
        chapters.forEach((chapter, here) -> strips.add(new Lead.Strip(
                chapter,
                here.stream().map(heat::members).toList(),
                most,
                words(here),
                counts(here, Mark.AGREE),
                counts(here, Mark.DISAGREE),
                stand(here))));
        return strips;
    }

    private List<Integer> counts(List<Spot> here, Mark mark) {
        return here.stream().map(spot -> heat.marks(spot).getOrDefault(mark, 0)).toList();
    }

    private String stand(List<Spot> here) {
        List<String> sides = new ArrayList<>();
        for (Spot spot : here) {
            int agree = heat.marks(spot).getOrDefault(Mark.AGREE, 0);
            int disagree = heat.marks(spot).getOrDefault(Mark.DISAGREE, 0);
            if (agree + disagree > 0) {
                sides.add(wording.say("stand", at(spot), agree, disagree));
            }
        }
        return String.join("; ", sides);
    }

    private String words(List<Spot> here) {
        String words = String.join(
                ", ",
                here.stream()
                        .filter(spot -> heat.members(spot) > 0)
                        .sorted(Comparator.comparingInt(heat::members).reversed())
                        .map(spot -> at(spot) + " (" + heat.members(spot) + ")")
                        .toList());
        return words.isEmpty() ? wording.say("heat.none") : words;
    }

    /** Those filled from marks name whose marks they are: the notes are the group's to see. */
    private List<Lead.Script> scripts(List<Excerpt> excerpts, List<String> members, Agenda agenda) {
        String at = excerpts.isEmpty()
                ? wording.say("script.passage")
                : excerpts.getFirst().at();
        List<Lead.Script> scripts = new ArrayList<>();
        scripts.add(new Lead.Script(wording.say("script.close.title"), wording.say("script.close", at)));
        int talk = agenda.parts().stream()
                .filter(part -> part.purpose() == Agenda.Purpose.INTERPRET)
                .mapToInt(Agenda.Part::minutes)
                .max()
                .orElse(0);
        Filled filled = new Filled(heat.notes(), members, citations, wording);
        filled.rendering().ifPresent(scripts::add);
        if (members.size() >= 3) {
            scripts.add(new Lead.Script(
                    wording.say("script.word.title"), wording.say("script.word") + filled.lastWord(talk)));
        }
        return scripts;
    }

    private String at(Spot spot) {
        return citations.at(spot.slug(), Passage.of(spot.address()));
    }
}

package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lectern.handout.Lead;
import org.lectern.handout.Wording;
import org.lectern.handout.sheet.Line.Look;
import org.lectern.handout.sheet.Piece.Entry;
import org.lectern.handout.sheet.Piece.Sort;
import org.lectern.handout.sheet.Sheet.Section;

/** The sections that only the facilitator's edition has. */
record LeadWords(Wording wording) {
    private static final int DECISIONS = 4;

    List<Section> sections(Lead lead) {
        List<Section> sections = new ArrayList<>();
        add(sections, "lead.time", time(lead));
        add(sections, "stands", stands(lead));
        add(sections, "heat", heat(lead));
        add(sections, "progress", progress(lead));
        add(sections, "scripts", scripts(lead));
        add(sections, "attendance", attendance(lead));
        add(sections, "decisions", List.of(decisions()));
        return sections;
    }

    private void add(List<Section> sections, String key, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            sections.add(new Section(key.replace('.', '-'), wording.say(key), pieces));
        }
    }

    private List<Piece> time(Lead lead) {
        if (lead.cut().isEmpty()) {
            return List.of();
        }
        return List.of(new Piece.Text(Line.of(wording.say("lead.cut", numbers(lead.cut()), numbers(lead.keep())))));
    }

    private String numbers(List<Integer> numbers) {
        List<String> listed = numbers.stream().map(String::valueOf).toList();
        return wording.say("question.number", numbers.size(), new ReadingWords(wording).listed(listed));
    }

    private static List<Piece> stands(Lead lead) {
        return items(
                Sort.MARKS,
                lead.stands().stream()
                        .map(stand -> new Entry(stand.sign(), Line.of(stand.word() + ": " + stand.places()), "", 0))
                        .toList());
    }

    private static List<Piece> heat(Lead lead) {
        List<Piece> strips = new ArrayList<>();
        lead.heat().forEach(strip -> strips.add(new Piece.Strip(strip.chapter(), strip.levels(), strip.words())));
        return strips;
    }

    private List<Piece> progress(Lead lead) {
        return items(
                Sort.READING,
                lead.progress().stream()
                        .map(read -> new Entry(
                                "",
                                Line.EMPTY
                                        .and(read.chapter(), Look.STRONG)
                                        .and(": " + wording.say("progress.read", read.read(), read.members())),
                                "",
                                0))
                        .toList());
    }

    private static List<Piece> scripts(Lead lead) {
        return items(
                Sort.TERMS,
                lead.scripts().stream()
                        .map(script -> new Entry(script.title(), Line.of(script.words()), "", 0))
                        .toList());
    }

    private List<Piece> attendance(Lead lead) {
        if (lead.members().isEmpty()) {
            return List.of();
        }
        List<String> headings = List.of(
                wording.say("attendance.name"),
                wording.say("attendance.here"),
                wording.say("attendance.read"),
                wording.say("attendance.spoke"));
        return List.of(new Piece.Grid(
                headings,
                lead.members().stream().map(name -> List.of(name, "", "", "")).toList()));
    }

    private Piece decisions() {
        List<String> headings =
                List.of(wording.say("decisions.what"), wording.say("decisions.who"), wording.say("decisions.when"));
        return new Piece.Grid(headings, Collections.nCopies(DECISIONS, List.of("", "", "")));
    }

    private static List<Piece> items(Sort sort, List<Entry> entries) {
        return entries.isEmpty() ? List.of() : List.of(new Piece.Items(sort, entries));
    }
}

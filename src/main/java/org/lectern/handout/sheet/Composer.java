package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Meeting;
import org.lectern.handout.Handout.Source;
import org.lectern.handout.Wording;
import org.lectern.handout.sheet.Line.Look;
import org.lectern.handout.sheet.Piece.Entry;
import org.lectern.handout.sheet.Piece.Sort;
import org.lectern.handout.sheet.Sheet.Section;

/** Lays a handout out: which part comes where, and how it is said. A part that is empty is left out. */
public final class Composer {
    private final Handout handout;
    private final Wording wording;
    private final ReadingWords reading;

    private Composer(Handout handout) {
        this.handout = handout;
        this.wording = Wording.of(handout.language());
        this.reading = new ReadingWords(wording);
    }

    public static Sheet sheet(Handout handout) {
        return new Composer(handout).sheet();
    }

    private Sheet sheet() {
        List<Section> sections = new ArrayList<>();
        add(sections, "read", read());
        add(sections, "evening", evening());
        add(sections, "passages", passages());
        add(sections, "terms", terms());
        add(sections, "questions", questions());
        handout.lead().ifPresent(lead -> new LeadWords(wording).sections(lead).forEach(sections::add));
        add(sections, "notes", notes());
        add(sections, "carried", carried());
        add(sections, "space", handout.lines() == 0 ? List.of() : List.of(new Piece.Rules(handout.lines())));
        add(sections, "next", next());
        String badge = handout.edition() == Edition.FACILITATOR ? wording.say("edition.facilitator") : "";
        return new Sheet(
                handout.language(), handout.group(), handout.title(), under(), badge, sections, foot(), left());
    }

    private void add(List<Section> sections, String id, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            sections.add(new Section(id, wording.say(id), pieces));
        }
    }

    private List<String> under() {
        Meeting meeting = handout.meeting();
        String number = meeting.of() > 1
                ? wording.say("session.of", meeting.number(), meeting.of())
                : wording.say("session", meeting.number());
        String time = meeting.awayFromHome() ? meeting.time() + " (" + meeting.zone() + ")" : meeting.time();
        String when = wording.say("list.comma", meeting.day(), time);
        return List.of(dotted(number, when, meeting.place(), meeting.cancelled() ? wording.say("cancelled") : ""));
    }

    private List<Piece> read() {
        List<Piece> pieces = new ArrayList<>();
        if (!handout.read().isEmpty()) {
            pieces.add(new Piece.Items(Sort.READING, reading.entries(handout.read())));
        }
        handout.shortcut()
                .ifPresent(shortcut -> pieces.add(new Piece.Text(Line.EMPTY
                        .and(wording.say("short"), Look.STRONG)
                        .and(" "
                                + wording.say(
                                        "short.read",
                                        reading.listed(shortcut.passages()),
                                        wording.say("minutes", shortcut.minutes()))))));
        return pieces;
    }

    private List<Piece> evening() {
        List<Piece> pieces = new ArrayList<>();
        if (!handout.run().isEmpty()) {
            pieces.add(new Piece.Items(
                    Sort.RUN,
                    handout.run().stream()
                            .map(item -> new Entry(
                                    item.at(), Line.of(item.what()), wording.say("minutes", item.minutes()), 0))
                            .toList()));
            String facilitator = handout.meeting().facilitator();
            if (!facilitator.isEmpty()) {
                pieces.add(new Piece.Text(
                        Line.EMPTY.and(wording.say("facilitator"), Look.QUIET).and(" " + facilitator)));
            }
        }
        return pieces;
    }

    private List<Piece> passages() {
        List<Piece> pieces = new ArrayList<>();
        for (Handout.Excerpt excerpt : handout.passages()) {
            List<String> marks = excerpt.marks().stream()
                    .map(mark -> wording.say("marks", mark.count(), mark.word()))
                    .toList();
            pieces.add(new Piece.Quote(excerpt.at(), excerpt.text(), String.join(", ", marks)));
        }
        return pieces;
    }

    private List<Piece> terms() {
        return items(
                Sort.TERMS,
                handout.terms().stream()
                        .map(term -> new Entry(term.term(), Line.of(term.sense()), term.at(), 0))
                        .toList());
    }

    private List<Piece> questions() {
        List<Piece> pieces = new ArrayList<>();
        for (Cluster cluster : handout.questions()) {
            String step = wording.say("step." + cluster.step().name().toLowerCase(Locale.ROOT));
            pieces.add(new Piece.Subhead((step + " " + cluster.letter()).strip()));
            handout.lead()
                    .ifPresent(lead -> lead.probes().stream()
                            .filter(probe -> probe.step() == cluster.step()
                                    && (cluster.letter().isEmpty()
                                            || cluster.letter().equals("A")))
                            .forEach(probe -> pieces.add(new Piece.Text(
                                    Line.EMPTY.and(wording.say("probes") + ": " + probe.words(), Look.QUIET)))));
            pieces.addAll(items(
                    Sort.QUESTIONS,
                    cluster.questions().stream().map(this::asked).toList()));
        }
        return pieces;
    }

    private Entry asked(Asked asked) {
        Line text = Line.of(asked.text());
        Line named = asked.proposer().isEmpty() ? text : text.and(" —\u00a0" + asked.proposer(), Look.QUIET);
        Line why = asked.why().isEmpty()
                ? Line.EMPTY
                : Line.EMPTY.and(wording.say("why") + ": " + asked.why(), Look.QUIET);
        return new Entry(Integer.toString(asked.number()), named, asked.at(), 0, why);
    }

    private List<Piece> notes() {
        return items(
                Sort.NOTES,
                handout.notes().stream()
                        .map(remark ->
                                new Entry(remark.depth() == 0 ? remark.at() : "→", said(remark), "", remark.depth()))
                        .toList());
    }

    private static Line said(Handout.Remark remark) {
        Line line = Line.EMPTY.and(remark.sign().isEmpty() ? "" : remark.sign() + " ");
        Line named = line.and(remark.name(), Look.STRONG).and(": ");
        Line quoted = remark.quote().isEmpty()
                ? named
                : named.and("“" + remark.quote() + "”", Look.EMPHASIS).and(" ");
        return quoted.and(remark.text());
    }

    private List<Piece> carried() {
        return items(
                Sort.CARRIED,
                handout.carried().stream()
                        .map(carried -> new Entry(
                                "",
                                Line.of(carried.text())
                                        .and(" —\u00a0" + carried.proposer() + ", ", Look.QUIET)
                                        .and(wording.say("carried.from", carried.session()), Look.QUIET),
                                carried.at(),
                                0))
                        .toList());
    }

    private List<Piece> next() {
        List<Piece> pieces = new ArrayList<>();
        handout.next().ifPresent(next -> {
            String when = wording.say("list.comma", next.day(), next.time());
            String session = dotted(wording.say("session", next.number()), when, next.place());
            pieces.add(new Piece.Text(Line.EMPTY.and(session, Look.STRONG)));
            pieces.addAll(items(Sort.READING, reading.entries(next.read(), handout.read())));
        });
        return pieces;
    }

    private List<Line> foot() {
        List<Line> foot = new ArrayList<>();
        for (Source source : handout.sources()) {
            foot.add(Line.of(source.author().isEmpty() ? "" : source.author() + ", ")
                    .and(source.title(), Look.EMPHASIS)
                    .and((". " + sentence(source.source()) + sentence(source.rights()) + quoted(source)).strip()));
        }
        return foot;
    }

    /** That it is quoted for study, unless its rights say so already. */
    private String quoted(Source source) {
        String said = wording.say("source.quoted");
        String bare = said.substring(0, said.length() - 1).toLowerCase(Locale.ROOT);
        return source.rights().toLowerCase(Locale.ROOT).contains(bare) ? "" : said;
    }

    private String left() {
        List<String> left = handout.trimmed().stream()
                .map(trimmed ->
                        wording.say("trimmed." + trimmed.what().name().toLowerCase(Locale.ROOT), trimmed.count()))
                .toList();
        return left.isEmpty() ? "" : wording.say("trimmed") + ": " + String.join(", ", left) + ".";
    }

    private static String sentence(String text) {
        return text.isEmpty()
                ? ""
                : text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text + " " : text + ". ";
    }

    private static String dotted(String... parts) {
        return String.join(
                " · ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static List<Piece> items(Sort sort, List<Entry> entries) {
        return entries.isEmpty() ? List.of() : List.of(new Piece.Items(sort, entries));
    }
}

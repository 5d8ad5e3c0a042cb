package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Meeting;
import org.lectern.handout.Handout.Source;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.Lead;

/** A handout as a template sees it: names and words. What there is nothing of is empty, and so left out. */
record SheetView(Handout handout, HandoutWords wording) {

    /** The words under their names, as {@code org.lectern.handout.template.Names} lists them. */
    Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        Meeting meeting = handout.meeting();
        String session = meeting.of() > 1
                ? wording.say("session.of", meeting.number(), meeting.of())
                : wording.say("session", meeting.number());
        String time = meeting.awayFromHome() ? meeting.time() + " (" + meeting.zone() + ")" : meeting.time();
        String when = wording.say("list.comma", meeting.day(), time);
        String cancelled = meeting.cancelled() ? wording.say("cancelled") : "";
        put(names, "w", words());
        put(names, "group", handout.group());
        put(names, "title", handout.title());
        put(names, "badge", handout.edition() == Edition.FACILITATOR ? wording.say("edition.facilitator") : "");
        put(names, "under", dotted(session, when, meeting.place(), cancelled));
        put(names, "theme", handout.theme());
        put(
                names,
                "decided",
                listed(handout.decided().stream()
                        .map(words -> map("text", words))
                        .toList()));
        put(names, "session", session);
        put(names, "when", when);
        put(names, "place", meeting.place());
        put(names, "cancelled", cancelled);
        put(names, "reading", reading());
        put(names, "evening", evening());
        put(
                names,
                "passages",
                listed(handout.passages().stream().map(this::passage).toList()));
        put(
                names,
                "terms",
                listed(handout.terms().stream()
                        .map(term -> map("term", term.term(), "sense", term.sense(), "at", term.at()))
                        .toList()));
        put(names, "questions", questions());
        put(
                names,
                "lead",
                handout.lead().map(lead -> new LeadView(wording).names(lead)).orElse(Map.of()));
        put(names, "notes", listed(handout.notes().stream().map(SheetView::note).toList()));
        put(
                names,
                "carried",
                listed(handout.carried().stream().map(this::carried).toList()));
        put(names, "space", handout.lines() == 0 ? Map.of() : map("rows", Integer.toString(handout.lines())));
        put(names, "next", next());
        put(names, "sources", handout.sources().stream().map(this::source).toList());
        put(names, "left", new Leftovers(wording).said("trimmed", handout.trimmed()));
        return names;
    }

    private Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        wording.keys().forEach(key -> words.put(key.replace('.', '-'), wording.pattern(key)));
        return words;
    }

    private Map<String, Object> reading() {
        ReadingWords reading = new ReadingWords(wording);
        String shortly = handout.shortcut()
                .map(shortcut -> wording.say(
                        "short.read", reading.listed(shortcut.passages()), wording.say("minutes", shortcut.minutes())))
                .orElse("");
        return map("parts", reading.parts(handout.read()), "total", reading.total(handout.read()), "short", shortly);
    }

    private Map<String, Object> evening() {
        if (handout.run().isEmpty()) {
            return Map.of();
        }
        return map(
                "steps",
                handout.run().stream()
                        .map(item -> map(
                                "at",
                                item.at(),
                                "what",
                                item.what(),
                                "numbers",
                                String.join(
                                        ", ",
                                        item.numbers().stream()
                                                .map(String::valueOf)
                                                .toList()),
                                "minutes",
                                wording.say("minutes", item.minutes())))
                        .toList(),
                "duties",
                handout.meeting().duties().stream()
                        .map(duty -> map("role", duty.role(), "name", duty.name()))
                        .toList());
    }

    private Map<String, Object> passage(Handout.Excerpt excerpt) {
        List<String> marks = excerpt.marks().stream()
                .map(mark -> wording.say("marks", mark.count(), mark.word()))
                .toList();
        return map("at", excerpt.at(), "text", excerpt.text(), "marks", String.join(", ", marks));
    }

    private Map<String, Object> questions() {
        List<Map<String, Object>> clusters = new ArrayList<>();
        for (Cluster cluster : handout.questions()) {
            String probe = handout.lead().stream()
                    .flatMap(lead -> lead.probes().stream())
                    .filter(one -> cluster.half() < 2 && one.step() == cluster.step())
                    .map(Lead.Probe::words)
                    .findFirst()
                    .orElse("");
            clusters.add(map(
                    "step",
                    step(cluster),
                    "letter",
                    "",
                    "minutes",
                    handout.lead().isEmpty() || cluster.minutes() == 0 ? "" : wording.say("minutes", cluster.minutes()),
                    "probe",
                    probe,
                    "list",
                    cluster.questions().stream()
                            .map(asked -> asked(asked, cluster.questions().size() > 1))
                            .toList()));
        }
        return clusters.isEmpty() ? Map.of() : map("clusters", clusters);
    }

    private String step(Cluster cluster) {
        String step = "step." + cluster.step().name().toLowerCase(Locale.ROOT);
        return wording.say(cluster.half() == 0 ? step : step + (cluster.half() == 1 ? ".first" : ".second"));
    }

    /** @param several whether its step has others, so that its own minutes aren't the step's */
    private Map<String, Object> asked(Asked asked, boolean several) {
        String minutes = asked.minutes() == 0 || !several ? "" : wording.say("minutes", asked.minutes());
        return map(
                "number",
                Integer.toString(asked.number()),
                "text",
                asked.text(),
                "at",
                asked.at(),
                "proposer",
                asked.proposer(),
                "minutes",
                minutes,
                "help",
                asked.lead()
                        .map(help -> new LeadView(wording).help(help, minutes))
                        .orElse(Map.of()));
    }

    private static Map<String, Object> note(Handout.Remark remark) {
        return map(
                "depth",
                remark.depth() == 0 ? "" : Integer.toString(remark.depth()),
                "marker",
                remark.depth() == 0 ? remark.at() : "→",
                "sign",
                remark.sign(),
                "name",
                remark.name(),
                "quote",
                remark.quote(),
                "text",
                remark.text());
    }

    private Map<String, Object> carried(Handout.Carried carried) {
        return map(
                "text",
                carried.text(),
                "proposer",
                carried.proposer(),
                "from",
                wording.say("carried.from", carried.session()),
                "reading",
                carried.reading(),
                "minutes",
                handout.lead().isEmpty() || carried.minutes() == 0 ? "" : wording.say("minutes", carried.minutes()),
                "at",
                carried.at());
    }

    private Map<String, Object> next() {
        return handout.next()
                .map(next -> {
                    ReadingWords reading = new ReadingWords(wording);
                    String when = wording.say("list.comma", next.day(), next.time());
                    return map(
                            "what",
                            dotted(wording.say("session", next.number()), when, next.place()),
                            "parts",
                            reading.following(next.read(), handout.read()),
                            "total",
                            reading.minutes(next.read()));
                })
                .orElse(Map.of());
    }

    private Map<String, Object> source(Source source) {
        String rest = sentence(source.source()) + sentence(source.rights()) + quoted(source);
        return map("author", source.author(), "title", source.title(), "rest", rest.strip());
    }

    /** That it is quoted for study, unless its rights say so already. */
    private String quoted(Source source) {
        String said = wording.say("source.quoted");
        String bare = said.replaceAll("[.]$", "").toLowerCase(Locale.ROOT);
        return source.rights().toLowerCase(Locale.ROOT).contains(bare) ? "" : said;
    }

    private static String sentence(String text) {
        boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
        return text.isEmpty() ? "" : text + (ended ? " " : ". ");
    }

    static String dotted(String... parts) {
        return String.join(
                " · ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static Map<String, Object> listed(List<Map<String, Object>> list) {
        return list.isEmpty() ? Map.of() : map("list", list);
    }

    /** An empty map is nothing, which a template knows by an empty text. */
    private static void put(Map<String, Object> names, String name, Object value) {
        names.put(name, value instanceof Map<?, ?> map && map.isEmpty() ? "" : value);
    }

    /** @param pairs a name and what is under it, in turn */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            put(map, pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}

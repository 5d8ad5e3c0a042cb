package org.lectern.importing.format.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The element of a page that holds its article. Each run of text speaks for the elements around it, less the farther out they
 * are, and links speak against: an idea of Arc90's Readability (2009). Neighbours that hold prose come along.
 */
final class ArticleChoice {
    /** Where the chosen element holds less of the page's sentences than this share, a wider one is taken. */
    static final double LEAST = 0.6;

    private static final int SHORTEST = 25;
    private static final int HEIGHT = 5;
    private static final int LONGEST_LEAD = 1_200;
    /** Letters of prose outside of series with which those, galleries or lists of other articles as likely as text, count nothing. */
    private static final int ENOUGH = 800;

    private static final Set<String> GOOD = Set.of(
            "article", "body", "content", "entry", "hentry", "main", "page", "post", "text", "blog", "story", "prose",
            "news");
    private static final Set<String> BAD = Set.of(
            "hidden",
            "banner",
            "combx",
            "comment",
            "comments",
            "contact",
            "footer",
            "footnote",
            "gdpr",
            "masthead",
            "media",
            "meta",
            "outbrain",
            "promo",
            "related",
            "scroll",
            "share",
            "shoutbox",
            "sidebar",
            "skyscraper",
            "sponsor",
            "shopping",
            "popular",
            "newsletter",
            "cookie",
            "cookies",
            "consent",
            "relatedposts",
            "author",
            "license",
            "recent",
            "tags",
            "widget",
            "teaser",
            "recommended");

    private final Element body;
    private final PageEvidence evidence;
    private final Series series;
    /** Sentences of series in each element. */
    private final Map<Element, Integer> inSeries = new LinkedHashMap<>();

    private int lettersInSeries;
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    private ArticleChoice(Element body) {
        this.body = body;
        this.evidence = PageEvidence.of(body);
        this.series = Series.in(body);
        for (PageEvidence.Run run : evidence.runs()) {
            if (run.prose() && series.holds(run.holder())) {
                lettersInSeries += run.letters();
                for (Element up = run.holder(); up != null; up = up.parent()) {
                    inSeries.merge(up, run.sentences(), Integer::sum);
                }
            }
        }
    }

    /**
     * An article.
     *
     * @param element what holds it, with nothing else in it but its neighbours' prose
     * @param widened whether it was taken wider than the place that looked most like an article
     */
    record Chosen(Element element, boolean widened) {}

    static Chosen of(Element body) {
        return new ArticleChoice(body).chosen();
    }

    private Chosen chosen() {
        score();
        Element top = body;
        double best = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            if (entry.getValue() > best) {
                best = entry.getValue();
                top = entry.getKey();
            }
        }
        Element found = outwards(shared(top));
        Set<Element> joined = neighbours(found);
        int inside = joined.stream().mapToInt(this::sentences).sum();
        int all = sentences(body);
        if (inside < all * LEAST) {
            Element wide = found;
            Element up = found.parent();
            while (up != null && !wide.equals(body) && sentences(wide) < all * LEAST) {
                wide = up;
                up = wide.parent();
            }
            return new Chosen(wide, true);
        }
        List<Element> leads = leads(found, joined);
        Element kept = keepOnly(found, joined);
        for (Element lead : leads.reversed()) {
            kept.prependChild(lead.is("h2, h3, h4, p") ? lead : lead.tagName("p"));
        }
        return new Chosen(kept, false);
    }

    /** The sentences in an element, those of series left out where that leaves any. */
    private int sentences(Element element) {
        return evidence.at(element).sentences() - inSeries.getOrDefault(element, 0);
    }

    private void score() {
        boolean apart = evidence.at(body).prose() - lettersInSeries >= ENOUGH;
        for (PageEvidence.Run run : evidence.runs()) {
            if (run.letters() < SHORTEST) {
                continue;
            }
            Element holder = run.holder();
            if (apart && series.holds(holder)) {
                continue;
            }
            double own = 1 + run.commas() + Math.min(3, run.letters() / 100);
            boolean leaf = holder.is(
                    "p, pre, td, li, blockquote, h1, h2, h3, h4, h5, h6, span, font, b, i, em, strong, a, dd, dt");
            Element up = leaf ? holder.parent() : holder;
            for (int level = 0; up != null && level < HEIGHT; level++) {
                double share = level == 0 ? own : level == 1 ? own / 2 : own / (level * 3);
                scores.merge(up, share, Double::sum);
                if (up.equals(body)) {
                    break;
                }
                up = up.parent();
            }
        }
        scores.replaceAll((element, score) ->
                (score + called(element)) * (1 - evidence.at(element).linkDensity()));
    }

    /** What an element's kind and name say of it. */
    private static double called(Element element) {
        double kind = switch (element.normalName()) {
            case "article", "main" -> 10;
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        double name = 0;
        List<String> words = ClassNames.withId(element);
        name += words.stream().anyMatch(GOOD::contains) ? 25 : 0;
        name -= words.stream().anyMatch(BAD::contains) ? 25 : 0;
        return kind + name;
    }

    /** The element around several that score nearly as well as the best. */
    private Element shared(Element top) {
        double least = scores.getOrDefault(top, 0.0) * 0.75;
        List<Element> rivals = scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= least && !entry.getKey().equals(top))
                .map(Map.Entry::getKey)
                .filter(rival ->
                        !rival.parents().contains(top) && !top.parents().contains(rival))
                .toList();
        if (rivals.size() < 2) {
            return top;
        }
        for (Element up = top.parent(); up != null && !up.equals(body); up = up.parent()) {
            Element around = up;
            if (rivals.stream()
                            .filter(rival -> rival.parents().contains(around))
                            .count()
                    >= 2) {
                return around;
            }
        }
        return top;
    }

    private Element outwards(Element top) {
        Element found = top;
        double last = scores.getOrDefault(top, 0.0);
        double least = last / 3;
        for (Element up = top.parent(); up != null && !up.equals(body); up = up.parent()) {
            Double score = scores.get(up);
            if (score == null) {
                continue;
            }
            if (score < least) {
                break;
            }
            if (score > last) {
                found = up;
                break;
            }
            last = score;
        }
        while (found.parent() != null
                && !found.equals(body)
                && found.parent().childrenSize() == 1
                && !found.parent().equals(body)) {
            found = found.parent();
        }
        return found;
    }

    /** The element and those beside it that belong to the same text. */
    private Set<Element> neighbours(Element found) {
        Set<Element> joined = new LinkedHashSet<>();
        joined.add(found);
        Element parent = found.parent();
        if (found.equals(body) || parent == null) {
            return joined;
        }
        double top = scores.getOrDefault(found, 0.0);
        double least = Math.max(Math.min(10, top / 2), top * 0.2);
        for (Element beside : parent.children()) {
            Evidence own = evidence.at(beside);
            boolean alike = !found.className().isEmpty() && found.className().equals(beside.className());
            double score = scores.getOrDefault(beside, 0.0) + (alike ? top * 0.2 : 0);
            boolean prose = own.sentences() > 0 && own.linkDensity() < 0.25;
            boolean paragraph = beside.normalName().equals("p") && prose;
            boolean heading = beside.normalName().matches("h[1-6]|header") && own.headings() > 0;
            boolean borne =
                    own.linkDensity() > 0.1 || own.inputs() > 0 || (own.sentences() == 0 && own.headings() == 0);
            boolean named = ClassNames.any(beside, BAD)
                    && borne
                    && own.prose() * 3 < evidence.at(found).prose();
            boolean text = prose && own.sentences() >= 2 && own.linkDensity() < 0.2;
            if (!named && ((score >= least && own.linkDensity() < 0.5) || paragraph || heading || text)) {
                joined.add(beside);
            }
        }
        return joined;
    }

    /** What stands between the title and the article, in boxes of its own: the lead. */
    private List<Element> leads(Element found, Set<Element> joined) {
        List<Element> leads = new ArrayList<>();
        boolean titled = false;
        int letters = 0;
        for (PageEvidence.Run run : evidence.runs()) {
            Element holder = run.holder();
            if (within(holder, joined)) {
                break;
            }
            if (holder.closest("h1") != null) {
                titled = true;
                leads.clear();
                letters = 0;
            } else if (titled && lead(run)) {
                letters += run.letters();
                leads.add(holder);
            }
        }
        boolean near = titled
                && letters <= LONGEST_LEAD
                && letters * 2 < evidence.at(found).letters();
        return near
                ? leads.stream().distinct().filter(lead -> !lead.equals(body)).toList()
                : List.of();
    }

    private boolean lead(PageEvidence.Run run) {
        boolean leaf = run.holder().is("p, h2, h3, h4, div, span, b, strong, em, figcaption")
                && run.holder().children().select("p, div").isEmpty();
        boolean subtitle = run.holder().is("h2, h3, h4") && run.linked() == 0;
        return leaf && (run.prose() || subtitle) && run.linked() * 5 < run.letters() && !series.holds(run.holder());
    }

    private static boolean within(Element holder, Set<Element> joined) {
        for (Element up = holder; up != null; up = up.parent()) {
            if (joined.contains(up)) {
                return true;
            }
        }
        return false;
    }

    /** The element where it is alone; else its parent without the others in it. */
    private static Element keepOnly(Element found, Set<Element> joined) {
        Element parent = found.parent();
        if (joined.size() == 1 || parent == null) {
            return found;
        }
        for (Node node : new ArrayList<>(parent.childNodes())) {
            boolean other = node instanceof Element element && !joined.contains(element);
            boolean loose = node instanceof TextNode;
            if (other || loose) {
                node.remove();
            }
        }
        return parent;
    }
}

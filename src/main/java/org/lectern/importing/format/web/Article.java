package org.lectern.importing.format.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The element of a page that holds its text. Each paragraph speaks for the elements around it, less the farther out they
 * are, and links speak against: an idea of Arc90's Readability (2009).
 */
final class Article {
    private static final int SHORTEST = 25;
    private static final double WHOLE = 0.75;

    private Article() {}

    static Element of(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        int all = 0;
        for (Element paragraph : body.select("p, blockquote, pre, li, td")) {
            int length = paragraph.ownText().length()
                    + (paragraph.normalName().equals("p")
                            ? paragraph.text().length() - paragraph.ownText().length()
                            : 0);
            int linked = paragraph.select("a").stream()
                    .mapToInt(link -> link.text().length())
                    .sum();
            if (length < SHORTEST || linked * 2 > length) {
                continue;
            }
            all += length;
            double share = length;
            Element around = paragraph.parent();
            for (int up = 0; around != null && up < 3; up++) {
                scores.merge(around, share, Double::sum);
                share /= 2;
                if (around.equals(body)) {
                    break;
                }
                around = around.parent();
            }
        }
        Element best = body;
        double top = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            if (entry.getValue() > top) {
                top = entry.getValue();
                best = entry.getKey();
            }
        }
        return around(best, body, all);
    }

    /** Outwards until most of the page's prose is inside; and to the {@code article} or {@code main} that holds it, with its title. */
    private static Element around(Element best, Element body, int all) {
        Element found = best;
        Element outer = found.parent();
        while (!found.equals(body) && outer != null && prose(found) < all * WHOLE) {
            found = outer;
            outer = found.parent();
        }
        Element wide = found.closest("article, main, [role=main], [itemprop=articleBody], .post, .hentry, #content");
        return wide != null && wide.text().length() < found.text().length() * 1.5 + 500 ? wide : found;
    }

    private static int prose(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p, blockquote, pre, li, td")) {
            length += paragraph.ownText().length()
                    + (paragraph.normalName().equals("p")
                            ? paragraph.text().length() - paragraph.ownText().length()
                            : 0);
        }
        return length;
    }
}

package org.lectern.importing.format.marked;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.evidence.ContentsName;

/** Lists of contents made of links to places in the text: the text's headings say the same. */
public final class ContentsLinks {
    private static final int FEWEST = 3;
    private static final int LONGEST = 160;
    private static final double LINKED = 0.75;

    private ContentsLinks() {}

    public static void removeFrom(Element body) {
        for (Element list : body.select("ul, ol, table, dl, div, nav, section")) {
            if (list.parent() != null && list.ownText().isBlank() && contents(list)) {
                drop(list);
            }
        }
        // A list without an element of its own: paragraphs that follow one another, each a link.
        for (Element first : body.select("p")) {
            List<Element> run = run(first);
            if (run.size() >= FEWEST) {
                Element above = first.previousElementSibling();
                run.forEach(Element::remove);
                named(above);
            }
        }
    }

    private static List<Element> run(Element first) {
        List<Element> run = new ArrayList<>();
        for (Element next = first;
                next != null && next.normalName().equals("p") && entry(next);
                next = next.nextElementSibling()) {
            run.add(next);
        }
        return run;
    }

    private static boolean entry(Element line) {
        return line.parent() != null
                && line.select("a").size() <= 2
                && line.text().length() <= LONGEST
                && linked(line) >= LINKED;
    }

    private static boolean contents(Element list) {
        List<Element> links = list.select("a[href]");
        return links.size() >= FEWEST
                && links.size() * LONGEST >= list.text().length()
                && linked(list) >= LINKED
                && list.select("h1, h2, h3, h4, h5, h6").size() <= 1;
    }

    /** The share of its words that are links to places in the text; figures and dots count as nothing. */
    private static double linked(Element element) {
        int inside = 0;
        for (Element link : element.select("a[href]")) {
            boolean place =
                    link.attr("href").contains("#") && !link.attr("href").startsWith("http");
            boolean label = link.text().strip().length() <= 4 && !link.text().matches(".*\\p{L}{2}.*");
            if (!place || label) {
                return 0;
            }
            inside += letters(link.text());
        }
        return inside == 0 ? 0 : (double) inside / Math.max(1, letters(element.text()));
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    private static void drop(Element list) {
        Element above = list.previousElementSibling();
        list.remove();
        named(above);
    }

    private static void named(@Nullable Element above) {
        if (above != null && ContentsName.is(above.text())) {
            above.remove();
        }
    }
}

package org.lectern.importing.format.marked;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How an element of a page looks, by itself and by those around it. */
final class ElementLook {
    /** Elements that begin a line of their own. */
    static final Set<String> BLOCKS = Set.of(
            ("p div section article main header footer aside figure figcaption blockquote ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 "
                            + "h6 pre hr address center body html details summary fieldset hgroup nav")
                    .split(" ", -1));

    private ElementLook() {}

    /** In the middle of the line. */
    static boolean middle(Element block) {
        for (Element element = block; element != null; element = element.parent()) {
            if (centring(element)) {
                return true;
            }
            if (BLOCKS.contains(element.normalName())) {
                return element.parent() != null && element.parent().normalName().equals("center");
            }
        }
        return false;
    }

    private static boolean centring(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.attr("align").equalsIgnoreCase("center")
                || style.contains("text-align:center")
                || element.normalName().equals("center")
                || element.className().matches("(?i).*\\b(text-|align-?|has-text-align-)?cente?red?\\b.*");
    }

    /** Bold, but for a bold of its block. */
    static boolean strong(Element element) {
        for (Element up = element; up != null && !BLOCKS.contains(up.normalName()); up = up.parent()) {
            String style = up.attr("style").replace(" ", "");
            if (up.normalName().equals("b")
                    || up.normalName().equals("strong")
                    || style.contains("font-weight:bold")
                    || style.contains("font-weight:700")) {
                return !style.contains("font-weight:normal") && !style.contains("font-weight:400");
            }
        }
        return element.closest("b, strong") != null;
    }

    /** The arrow that leads from a note back to its place. */
    static boolean backLink(Element element) {
        return element.normalName().equals("a")
                && (element.className().contains("footnote-back")
                        || element.attr("role").equals("doc-backlink")
                        || element.text().startsWith("↩")
                        || element.text().equals("^"));
    }

    /** A figure that was raised: the label of a note, or a power. */
    static boolean raised(Element sup) {
        String text = sup.text().strip();
        boolean figures = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return text.length() <= 5
                && (figures
                        || ((sup.selectFirst("a") != null || sup.closest("a") != null)
                                && text.chars().anyMatch(Character::isDigit)));
    }
}

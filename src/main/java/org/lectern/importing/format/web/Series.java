package org.lectern.importing.format.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Items of one kind in a row, each with a picture or a link that leads somewhere: galleries, feeds, lists of other articles. */
final class Series {
    private static final int FEWEST = 4;
    private static final Set<String> ITEMS = Set.of("li", "div", "article", "section");

    private final Set<Element> items;

    private Series(Set<Element> items) {
        this.items = items;
    }

    static Series in(Element body) {
        Set<Element> found = new HashSet<>();
        for (Element parent : body.select("*")) {
            if (parent.childrenSize() < FEWEST) {
                continue;
            }
            Map<String, List<Element>> kinds = new HashMap<>();
            for (Element child : parent.children()) {
                if (ITEMS.contains(child.normalName())) {
                    kinds.computeIfAbsent(child.normalName() + " " + child.className(), key -> new ArrayList<>())
                            .add(child);
                }
            }
            for (List<Element> kind : kinds.values()) {
                boolean series = kind.size() >= FEWEST
                        && kind.stream()
                                                .filter(item -> item.selectFirst("img, picture, a[href]") != null)
                                                .count()
                                        * 4
                                >= kind.size() * 3L
                        && kind.stream().allMatch(item -> item.select("p").size() <= 3);
                if (series) {
                    found.addAll(kind);
                }
            }
        }
        return new Series(found);
    }

    /** Whether an element is in an item of a series. */
    boolean holds(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (items.contains(up)) {
                return true;
            }
        }
        return false;
    }
}

package org.lectern.importing.format.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes paragraphs of the words that stand loose between a page's blocks, and of those that two line breaks part. */
public final class LooseText {
    private static final Set<String> HOLDERS =
            Set.of("body", "div", "section", "article", "main", "td", "center", "font", "blockquote", "span");
    private static final String BLOCKS =
            "p, div, section, article, blockquote, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, pre, hr, center, figure, header, footer, aside, main, address, form";

    private LooseText() {}

    public static void wrap(Element root) {
        for (Element element : root.select(String.join(", ", HOLDERS))) {
            boolean blocks = !element.children().select(BLOCKS).isEmpty();
            boolean breaks = element.select("> br + br").first() != null;
            if ((blocks && element.childNodes().stream().anyMatch(LooseText::words))
                    || (breaks && !element.normalName().equals("span"))) {
                runs(element);
            }
        }
    }

    private static void runs(Element element) {
        List<Node> run = new ArrayList<>();
        List<Node> nodes = List.copyOf(element.childNodes());
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean block = node instanceof Element inner
                    && (inner.is(BLOCKS) || !inner.children().select(BLOCKS).isEmpty());
            if (block || (lineBreak(node) && lineBreak(next(nodes, i)))) {
                close(run);
            }
            if (!block) {
                run.add(node);
            }
        }
        close(run);
    }

    private static Node next(List<Node> nodes, int at) {
        int next = at + 1;
        while (next < nodes.size() && nodes.get(next) instanceof TextNode text && text.isBlank()) {
            next++;
        }
        return nodes.get(Math.min(next, nodes.size() - 1));
    }

    private static boolean lineBreak(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    private static boolean words(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private static void close(List<Node> run) {
        boolean any =
                run.stream().anyMatch(node -> words(node) || (node instanceof Element element && element.hasText()));
        if (any) {
            Element paragraph = new Element("p");
            run.getFirst().before(paragraph);
            run.forEach(paragraph::appendChild);
        }
        run.clear();
    }
}

package org.lectern.handout.format;

import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How high the parts of a sheet came out where it was set in type, in millimetres.
 *
 * @param head what stands above the first section
 * @param parts by section: its pieces in their order, for a list its items, for ruled lines all of them as one
 */
record Heights(double head, Map<String, List<Double>> parts) {

    static Heights of(BlockBox root, double dotsPerMillimetre) {
        Map<String, List<Double>> parts = new LinkedHashMap<>();
        double[] head = {-1};
        walk(root, null, parts, head, dotsPerMillimetre);
        return new Heights(Math.max(0, head[0]), parts);
    }

    private static void walk(
            Box box, @Nullable List<Double> section, Map<String, List<Double>> parts, double[] head, double scale) {
        for (Box child : box.getChildren()) {
            Element element = child.getElement();
            String name = element == null ? "" : element.getTagName();
            List<Double> into = section;
            if (name.equals("section") && element != null) {
                if (head[0] < 0) {
                    head[0] = child.getAbsY() / scale;
                }
                into = parts.computeIfAbsent(element.getAttribute("id"), any -> new ArrayList<>());
            } else if (section != null && element != null && part(child, element)) {
                section.add(child.getHeight() / scale);
                continue;
            }
            if (!name.equals("h2")) {
                walk(child, into, parts, head, scale);
            }
        }
    }

    /** Lists are told by their items, where these stand below one another. */
    private static boolean part(Box box, Element element) {
        return switch (element.getTagName()) {
            case "ul", "dl" -> box.getChildren().stream().noneMatch(child -> item(child));
            case "h2" -> false;
            default -> true;
        };
    }

    private static boolean item(Styleable child) {
        Element element = child.getElement();
        return child instanceof BlockBox
                && element != null
                && List.of("li", "div").contains(element.getTagName());
    }
}

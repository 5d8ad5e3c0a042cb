package org.lectern.importing.format.marked;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a style sheet says of the size and weight of type, as far as rules for single elements and classes say it; enough to
 * tell a heading from the text around it where its element doesn't.
 */
public final class Stylesheet {
    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,4000})\\}");
    private static final Pattern SIMPLE = Pattern.compile("([a-z][a-z0-9]*)?(?:\\.([\\w-]+))?");
    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(em|rem|%|pt|px)?");
    private static final Map<String, Double> WORDS = Map.of(
            "xx-small",
            0.6,
            "x-small",
            0.75,
            "small",
            0.89,
            "medium",
            1.0,
            "large",
            1.2,
            "x-large",
            1.5,
            "xx-large",
            2.0,
            "smaller",
            0.83,
            "larger",
            1.2);
    private static final int LONGEST = 400_000;
    private static final double POINTS = 12;
    private static final double PIXELS = 16;

    /** One that says nothing. */
    public static final Stylesheet NONE = new Stylesheet("");

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    public Stylesheet(String css) {
        String bare = css.substring(0, Math.min(css.length(), LONGEST))
                .replaceAll("(?s)/\\*.{0,4000}?\\*/", "")
                .toLowerCase(Locale.ROOT);
        Matcher rule = RULE.matcher(bare);
        while (rule.find()) {
            for (String selector : rule.group(1).split(",", -1)) {
                String name = selector.strip();
                if (!name.isEmpty() && SIMPLE.matcher(name).matches()) {
                    declare(rules.computeIfAbsent(name, key -> new HashMap<>()), rule.group(2));
                }
            }
        }
    }

    /** The sheets in the page itself. */
    public static Stylesheet in(Document page) {
        StringBuilder css = new StringBuilder();
        page.select("style").forEach(style -> css.append(style.data()).append('\n'));
        return css.isEmpty() ? NONE : new Stylesheet(css.toString());
    }

    private static void declare(Map<String, String> declared, String body) {
        for (String declaration : body.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared.put(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
    }

    /** How large its type is, in hundredths of the page's. */
    int size(Element element) {
        double size = 1;
        for (Element up = only(element); up != null && !up.normalName().equals("html"); up = up.parent()) {
            String said = said(up, "font-size");
            Double word = WORDS.get(said);
            Matcher length = LENGTH.matcher(said);
            if (word != null) {
                size *= word;
            } else if (length.matches()) {
                double value = number(length.group(1));
                String unit = length.group(2) == null ? "" : length.group(2);
                switch (unit) {
                    case "em" -> size *= value;
                    case "%" -> size *= value / 100;
                    case "rem" -> {
                        return hundredths(size * value);
                    }
                    case "pt" -> {
                        return hundredths(size * value / POINTS);
                    }
                    case "px" -> {
                        return hundredths(size * value / PIXELS);
                    }
                    default -> {}
                }
            } else if (up.normalName().equals("font") && up.hasAttr("size")) {
                size *= fontSize(up.attr("size"));
            }
        }
        return hundredths(size);
    }

    boolean bold(Element element) {
        for (Element up = only(element); up != null && !up.normalName().equals("body"); up = up.parent()) {
            String weight = said(up, "font-weight");
            if (!weight.isEmpty() && !weight.equals("inherit")) {
                return weight.startsWith("bold") || weight.matches("[6-9]00");
            }
        }
        return false;
    }

    boolean centred(Element element) {
        for (Element up = element; up != null && !up.normalName().equals("body"); up = up.parent()) {
            String align = said(up, "text-align");
            if (!align.isEmpty()) {
                return align.equals("center");
            }
        }
        return false;
    }

    /** The innermost element that still holds all of its words. */
    private static Element only(Element element) {
        Element inner = element;
        while (inner.children().size() == 1
                && inner.ownText().isBlank()
                && inner.child(0).hasText()) {
            inner = inner.child(0);
        }
        return inner;
    }

    private String said(Element element, String property) {
        String found = "";
        for (String selector : List.of(element.normalName())) {
            found = rules.getOrDefault(selector, Map.of()).getOrDefault(property, found);
        }
        for (String name : element.classNames()) {
            String low = name.toLowerCase(Locale.ROOT);
            found = rules.getOrDefault("." + low, Map.of()).getOrDefault(property, found);
            found = rules.getOrDefault(element.normalName() + "." + low, Map.of())
                    .getOrDefault(property, found);
        }
        if (element.hasAttr("style")) {
            Map<String, String> own = new HashMap<>();
            declare(own, element.attr("style").toLowerCase(Locale.ROOT));
            found = own.getOrDefault(property, found);
        }
        return found;
    }

    private static double fontSize(String size) {
        double step = number(size.replaceAll("[^0-9]", ""));
        double steps = size.startsWith("+") ? step : size.startsWith("-") ? -step : step - 3;
        return Math.pow(1.2, Math.max(-3, Math.min(4, steps)));
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static int hundredths(double size) {
        return (int) Math.round(Math.max(0.1, Math.min(20, size)) * 100);
    }
}

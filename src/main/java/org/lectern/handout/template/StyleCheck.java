package org.lectern.handout.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks a style sheet: that its braces and comments close, and that it reaches for nothing outside. */
final class StyleCheck {
    private static final List<String> OUTSIDE = List.of("url(", "@import", "<", "expression(", "javascript:");

    private StyleCheck() {}

    static List<TemplateFault> of(String file, String css) {
        List<TemplateFault> faults = new ArrayList<>();
        int number = 0;
        int depth = 0;
        int opened = 0;
        boolean comment = false;
        for (String line : css.lines().toList()) {
            number++;
            String low = line.toLowerCase(Locale.ROOT);
            for (String outside : OUTSIDE) {
                if (low.contains(outside)) {
                    faults.add(new TemplateFault(file, number, outside + " isn't allowed: a page loads nothing"));
                }
            }
            for (int i = 0; i < line.length(); i++) {
                char at = line.charAt(i);
                if (comment) {
                    comment = !line.startsWith("*/", i);
                } else if (line.startsWith("/*", i)) {
                    comment = true;
                } else if (at == '{') {
                    opened = depth++ == 0 ? number : opened;
                } else if (at == '}' && --depth < 0) {
                    faults.add(new TemplateFault(file, number, "a } that closes nothing"));
                    depth = 0;
                }
            }
        }
        if (depth > 0) {
            faults.add(new TemplateFault(file, opened, "a { that is never closed"));
        }
        if (comment) {
            faults.add(new TemplateFault(file, number, "a comment that is never closed"));
        }
        return List.copyOf(faults);
    }
}

package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Web addresses in a text. */
public final class Links {
    private static final String CLOSES = ".,;:!?'\"”’»…";

    private Links() {}

    /** The addresses in their order, each as it can be opened; {@code www.} gets its {@code https://}. */
    public static List<String> in(String text) {
        List<String> links = new ArrayList<>();
        String small = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < text.length(); ) {
            int begin = next(small, at);
            if (begin < 0) {
                break;
            }
            int end = end(text, begin);
            String link = text.substring(begin, end);
            if (link.indexOf('.') > 0 && !link.endsWith("//")) {
                links.add(small.startsWith("www.", begin) ? "https://" + link : link);
            }
            at = Math.max(end, begin + 4);
        }
        return List.copyOf(links);
    }

    private static int next(String small, int from) {
        int best = -1;
        for (String start : new String[] {"https://", "http://", "www."}) {
            int at = small.indexOf(start, from);
            best = at >= 0 && (best < 0 || at < best) ? at : best;
        }
        return best;
    }

    /** Behind the last sign that can belong to it: closing marks don't, nor a bracket that was never opened. */
    private static int end(String text, int begin) {
        int end = begin;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"“”|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > begin) {
            char last = text.charAt(end - 1);
            boolean alone = (last == ')' && text.substring(begin, end).indexOf('(') < 0)
                    || (last == ']' && text.substring(begin, end).indexOf('[') < 0);
            if (!alone && CLOSES.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }
}

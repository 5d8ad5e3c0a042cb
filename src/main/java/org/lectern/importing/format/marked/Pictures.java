package org.lectern.importing.format.marked;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands in a text for a picture: its alternative text. */
public final class Pictures {
    private static final int LONGEST = 1_000;
    /** What programs put in: a file's name, or that there is a picture. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(?:\\S+|.{1,60})\\.(?:png|jpe?g|gif|svg|bmp|tiff?|webp|emf|wmf)|(?:image|picture|photo|graphic|img|figure|cover|logo|grafik\\d*|bild)[ _-]?\\d*|https?:\\S+");

    private Pictures() {}

    /** {@code [picture: a boat]}; empty where nobody said what it shows. */
    public static String described(String alternative) {
        String words = alternative
                .replace('[', '(')
                .replace(']', ')')
                .replaceAll("\\s+", " ")
                .strip();
        if (words.isEmpty() || NOTHING.matcher(words).matches()) {
            return "";
        }
        return "[picture: " + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words) + "]";
    }

    /**
     * Puts the descriptions of pictures in their places, outside headings, which a reader of headings takes them from.
     *
     * @return how many pictures nothing is said of
     */
    public static int inText(Element root) {
        int silent = 0;
        for (Element image : root.select("img, image")) {
            if (image.closest("h1, h2, h3, h4, h5, h6") != null) {
                continue;
            }
            String words = described(image.attr("alt"));
            if (words.isEmpty()) {
                silent++;
            } else {
                image.replaceWith(new TextNode(" " + words + " "));
            }
        }
        return silent;
    }
}

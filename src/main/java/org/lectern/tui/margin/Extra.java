package org.lectern.tui.margin;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Block;
import org.lectern.reading.Footnote;
import org.lectern.text.Links;

/**
 * What the text itself says on the side of a passage: a footnote, or an address that it links to.
 *
 * @param sign how it is called: a footnote's label, a link's number
 */
public record Extra(String sign, String words, boolean link) {

    /** The footnotes of a paragraph, then the links in it and in them. */
    public static List<Extra> of(Block.Paragraph paragraph) {
        List<Extra> extras = new ArrayList<>();
        List<String> links = new ArrayList<>(Links.in(paragraph.text()));
        for (Footnote footnote : paragraph.footnotes()) {
            extras.add(new Extra(footnote.label(), footnote.text(), false));
            links.addAll(Links.in(footnote.text()));
        }
        extras.addAll(links(links));
        return List.copyOf(extras);
    }

    /** Links numbered from 1, each once. */
    public static List<Extra> links(List<String> links) {
        List<Extra> extras = new ArrayList<>();
        for (String link : links.stream().distinct().toList()) {
            extras.add(new Extra(String.valueOf(extras.size() + 1), link, true));
        }
        return List.copyOf(extras);
    }
}

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

    /**
     * The footnotes of a paragraph, then the links in it and in them.
     *
     * @param numbered the links of the page, which have their numbers from there
     */
    public static List<Extra> of(Block.Paragraph paragraph, List<Extra> numbered) {
        List<Extra> extras = new ArrayList<>();
        for (Footnote footnote : paragraph.footnotes()) {
            extras.add(new Extra(footnote.label(), footnote.text(), false));
        }
        List<String> links = linksOf(paragraph);
        extras.addAll(
                numbered.stream().filter(link -> links.contains(link.words())).toList());
        return List.copyOf(extras);
    }

    /** The addresses in a paragraph and its footnotes, in their order. */
    public static List<String> linksOf(Block.Paragraph paragraph) {
        List<String> links = new ArrayList<>(Links.in(paragraph.text()));
        paragraph.footnotes().forEach(footnote -> links.addAll(Links.in(footnote.text())));
        return links;
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

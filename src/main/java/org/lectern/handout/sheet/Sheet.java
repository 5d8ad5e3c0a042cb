package org.lectern.handout.sheet;

import java.util.List;

/**
 * A handout as a page knows it. Every format prints all of its words, in this order.
 *
 * @param language a BCP 47 tag
 * @param over what stands above the title; may be empty
 * @param under what stands below the title, a line each
 * @param badge what every page says at its top, as which edition it is; may be empty
 * @param foot attribution, a line each
 * @param left what was left out; may be empty
 */
public record Sheet(
        String language,
        String over,
        String title,
        List<String> under,
        String badge,
        List<Section> sections,
        List<SheetLine> foot,
        String left) {

    public Sheet {
        under = List.copyOf(under);
        sections = List.copyOf(sections);
        foot = List.copyOf(foot);
    }

    /** @param id a name for it in links and style sheets, the same in every language */
    public record Section(String id, String title, List<SheetPiece> pieces) {

        public Section {
            pieces = List.copyOf(pieces);
        }
    }
}

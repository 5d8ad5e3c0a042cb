package org.lectern.importing.format.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.format.marked.ContentsLinks;
import org.lectern.importing.format.marked.Pictures;
import org.lectern.importing.format.marked.SetWords;
import org.lectern.importing.format.marked.UnmarkedHeadings;

/** One page of a book: its headings are those that the navigation names, at their depth; other headings lie below. */
final class EpubPage {
    private static final String LEAVES = "p, div, h1, h2, h3, h4, h5, h6, li, td, blockquote";
    private static final String LIBRARY =
            "#pg-header, #pg-footer, .pg-boilerplate, [role=doc-pagebreak], .pagenum, .pageno, .pagebreak";
    private static final Set<String> FRONT =
            Set.of("cover", "titlepage", "halftitlepage", "imprint", "colophon", "copyright-page", "toc", "loi", "lot");
    /** What stands for a chapter that is a picture of which nothing is said. */
    private static final String SILENT = "[picture: nothing is said of it]";

    private static final int NEAR = 5;
    private static final int LONGEST = 200;
    private static final double SAME = 0.85;

    private EpubPage() {}

    /**
     * Puts a heading wherever the navigation says that one is, and words where drawings, readings and pictures have some.
     *
     * @return how many pictures nothing is said of
     */
    static int prepare(Document page, List<EpubContents.Entry> here) {
        page.body().select(LIBRARY).remove();
        SetWords.inWords(page.body());
        int silent = Pictures.inText(page.body());
        for (Element section : page.body().select("section, div, nav")) {
            if (section.parent() != null
                    && List.of(section.attr("epub:type").split(" ", -1)).stream()
                            .anyMatch(FRONT::contains)) {
                section.remove();
            }
        }
        ContentsLinks.removeFrom(page.body());
        if (silent > 0 && !here.isEmpty() && !page.body().hasText()) {
            page.body().appendElement("p").text(SILENT);
        }
        int above = 0;
        for (EpubContents.Entry entry : here) {
            Element target = entry.fragment().isEmpty() ? null : page.getElementById(entry.fragment());
            boolean titled = page.select("h1, h2, h3, h4, h5, h6").stream()
                    .anyMatch(heading -> same(bare(words(heading)), entry.title()));
            if (!titled && !retagged(page, target, entry.title(), here)) {
                Element heading = new Element("h1").text(entry.title());
                if (target == null) {
                    page.body().insertChildren(above++, heading);
                } else {
                    target.before(heading);
                }
            }
        }
        return silent;
    }

    /** The heading, or its title in the contents, which know whether a number in front is part of it. */
    private static String titled(String heading, String title) {
        boolean numbered =
                Numbering.of(heading).numbered() && !Numbering.of(title).numbered();
        return numbered && !NoteSign.in(heading) ? title : heading;
    }

    /** A heading's words without the signs in front of them, as an arrow. */
    private static String bare(String words) {
        return words.replaceFirst("^[^\\p{L}\\p{N}\\p{Ps}\\p{Pi}\"'¿¡#$€£]+", "");
    }

    private static String words(Element heading) {
        return heading.hasText() ? heading.text() : heading.select("img[alt]").attr("alt");
    }

    /** Makes a heading of the paragraph near the target that says the title, or of the one heading that a number stands for. */
    private static boolean retagged(
            Document page, @Nullable Element target, String title, List<EpubContents.Entry> here) {
        List<Element> leaves = page.body().select(LEAVES).stream()
                .filter(leaf -> leaf.hasText() && leaf.children().select(LEAVES).isEmpty())
                .toList();
        int from = 0;
        if (target != null) {
            while (from < leaves.size() && before(leaves.get(from), target)) {
                from++;
            }
        }
        Numbering number = Numbering.of(title);
        boolean counts = number.numbered() && number.rest().isEmpty();
        for (int i = from; i < Math.min(leaves.size(), from + NEAR); i++) {
            Element leaf = leaves.get(i);
            boolean heading = leaf.normalName().matches("h[1-6]");
            if (leaf.text().length() > LONGEST) {
                return false;
            }
            boolean named =
                    here.stream().anyMatch(entry -> !entry.title().equals(title) && same(leaf.text(), entry.title()));
            if (same(leaf.text(), title)
                    || (heading
                            && counts
                            && !named
                            && !Numbering.of(leaf.text()).rest().isEmpty())) {
                leaf.tagName("h1");
                return true;
            }
        }
        return false;
    }

    /** Whether it stands before the target and doesn't hold it. */
    private static boolean before(Element leaf, Element target) {
        return !leaf.equals(target)
                && !target.parents().contains(leaf)
                && !leaf.parents().contains(target)
                && order(leaf, target) < 0;
    }

    private static int order(Element one, Element other) {
        List<Element> first = path(one);
        List<Element> second = path(other);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            if (!first.get(i).equals(second.get(i))) {
                return Integer.compare(
                        first.get(i).siblingIndex(), second.get(i).siblingIndex());
            }
        }
        return 0;
    }

    private static List<Element> path(Element element) {
        List<Element> path = new ArrayList<>(element.parents());
        path.addFirst(element);
        return path.reversed();
    }

    /** The pieces with the levels that the navigation gives; a number alone above a heading is part of it. */
    static List<TextPiece> levelled(List<TextPiece> page, List<EpubContents.Entry> here, boolean unnamed) {
        List<TextPiece> pieces = new ArrayList<>();
        int depth = here.isEmpty() ? 1 : here.getFirst().depth();
        for (TextPiece piece : UnmarkedHeadings.withoutNumbers(page)) {
            if (!piece.is(PieceKind.HEADING) || unnamed) {
                pieces.add(piece);
                continue;
            }
            int level = depth + piece.level();
            String text = piece.text();
            for (EpubContents.Entry entry : here) {
                if (same(bare(text), entry.title())) {
                    level = entry.depth();
                    depth = level;
                    text = titled(bare(text), entry.title());
                    break;
                }
            }
            pieces.add(piece.asHeading(level, text));
        }
        return pieces;
    }

    private static boolean same(String heading, String title) {
        return TitleKey.likeness(TitleKey.of(heading), TitleKey.of(title)) >= SAME;
    }
}

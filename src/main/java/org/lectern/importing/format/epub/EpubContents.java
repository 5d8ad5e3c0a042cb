package org.lectern.importing.format.epub;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.format.file.Archive;

/** The navigation of an EPUB: version 3's {@code nav}, else version 2's NCX. Belongs to the thread that reads it. */
final class EpubContents {
    private static final int DEEPEST = 6;

    private final Archive archive;
    private final List<Entry> entries = new ArrayList<>();

    private EpubContents(Archive archive) {
        this.archive = archive;
    }

    /**
     * A title in the navigation.
     *
     * @param path of the file in the archive
     * @param fragment the element's id in it; empty for its beginning
     * @param depth from 1
     */
    record Entry(String title, String path, String fragment, int depth) {}

    static List<Entry> of(Archive archive, EpubPackage book) {
        EpubContents contents = new EpubContents(archive);
        for (EpubPackage.Part part : book.parts()) {
            if (part.has("nav")) {
                archive.html(part.path()).ifPresent(nav -> contents.nav(nav, part.path()));
            }
        }
        for (EpubPackage.Part part : book.parts()) {
            boolean named = part.id().equals(book.ncx())
                    || part.type().equals("application/x-dtbncx+xml")
                    || part.path().endsWith(".ncx");
            if (named && contents.entries.isEmpty()) {
                archive.xml(part.path())
                        .map(EpubPackage::bare)
                        .ifPresent(file ->
                                contents.points(file.getElementsByTag("navMap").first(), part.path(), 1));
            }
        }
        return List.copyOf(contents.entries);
    }

    private void nav(Document page, String path) {
        Element nav = page.selectFirst("nav[epub:type=toc], nav[role=doc-toc]");
        nav = nav == null ? page.selectFirst("nav") : nav;
        if (nav != null) {
            list(nav.selectFirst("ol, ul"), path, 1);
        }
    }

    private void list(@Nullable Element list, String path, int depth) {
        if (list == null || depth > DEEPEST) {
            return;
        }
        for (Element item : list.children()) {
            Element below = item.selectFirst("ol, ul");
            Element label = item.children().stream()
                    .filter(child -> !child.normalName().equals("ol")
                            && !child.normalName().equals("ul"))
                    .filter(Element::hasText)
                    .findFirst()
                    .orElse(null);
            // A title above others may lead nowhere itself; it stands where the first of those leads.
            Element link = label == null ? null : label.normalName().equals("a") ? label : label.selectFirst("a[href]");
            link = link == null && below != null ? below.selectFirst("a[href]") : link;
            if (label != null && link != null) {
                add(label.text(), link.attr("href"), path, depth);
            }
            list(below, path, depth + 1);
        }
    }

    private void points(@Nullable Element parent, String path, int depth) {
        if (parent == null || depth > DEEPEST) {
            return;
        }
        for (Element point : parent.children()) {
            if (point.tagName().equals("navPoint")) {
                Element label = point.getElementsByTag("text").first();
                Element content = point.getElementsByTag("content").first();
                if (label != null && content != null) {
                    add(label.text(), content.attr("src"), path, depth);
                }
                points(point, path, depth + 1);
            }
        }
    }

    private void add(String title, String href, String path, int depth) {
        String base = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        int hash = href.indexOf('#');
        String file = archive.path(base + Archive.decoded(hash < 0 ? href : href.substring(0, hash)));
        if (!title.isBlank()) {
            entries.add(
                    new Entry(title.strip(), file, hash < 0 ? "" : Archive.decoded(href.substring(hash + 1)), depth));
        }
    }
}

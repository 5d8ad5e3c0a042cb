package org.lectern.importing.format.epub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.format.file.Archive;

/** The navigation of an EPUB: version 3's {@code nav}, else version 2's NCX. */
final class EpubContents {
    private static final int DEEPEST = 6;

    private EpubContents() {}

    /**
     * A title in the navigation.
     *
     * @param path of the file in the archive
     * @param fragment the element's id in it; empty for its beginning
     * @param depth from 1
     */
    record Entry(String title, String path, String fragment, int depth) {}

    static List<Entry> of(Archive archive, String folder, Collection<Element> manifest, Document opf) {
        List<Entry> entries = new ArrayList<>();
        for (Element item : manifest) {
            String path = Archive.normal(folder + Archive.decoded(item.attr("href")));
            if (List.of(item.attr("properties").split(" ", -1)).contains("nav")) {
                archive.html(path).ifPresent(nav -> nav(nav, path, entries));
            }
        }
        if (!entries.isEmpty()) {
            return entries;
        }
        String ncx = opf.getElementsByTag("spine").attr("toc");
        for (Element item : manifest) {
            boolean named = item.id().equals(ncx) || item.attr("media-type").equals("application/x-dtbncx+xml");
            if (named && entries.isEmpty()) {
                String path = Archive.normal(folder + Archive.decoded(item.attr("href")));
                archive.xml(path)
                        .ifPresent(
                                file -> points(file.getElementsByTag("navMap").first(), path, 1, entries));
            }
        }
        return entries;
    }

    private static void nav(Document page, String path, List<Entry> entries) {
        Element nav = page.selectFirst("nav[epub:type=toc], nav[role=doc-toc]");
        nav = nav == null ? page.selectFirst("nav") : nav;
        if (nav != null) {
            list(nav.selectFirst("ol, ul"), path, 1, entries);
        }
    }

    private static void list(@Nullable Element list, String path, int depth, List<Entry> entries) {
        if (list == null || depth > DEEPEST) {
            return;
        }
        for (Element item : list.children()) {
            for (Element child : item.children()) {
                switch (child.normalName()) {
                    case "a" -> add(child.text(), child.attr("href"), path, depth, entries);
                    case "ol", "ul" -> list(child, path, depth + 1, entries);
                    default -> {}
                }
            }
        }
    }

    private static void points(@Nullable Element parent, String path, int depth, List<Entry> entries) {
        if (parent == null || depth > DEEPEST) {
            return;
        }
        for (Element point : parent.children()) {
            if (point.tagName().equals("navPoint")) {
                Element label = point.getElementsByTag("text").first();
                Element content = point.children().stream()
                        .filter(child -> child.tagName().equals("content"))
                        .findFirst()
                        .orElse(null);
                if (label != null && content != null) {
                    add(label.text(), content.attr("src"), path, depth, entries);
                }
                points(point, path, depth + 1, entries);
            }
        }
    }

    private static void add(String title, String href, String path, int depth, List<Entry> entries) {
        String base = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        int hash = href.indexOf('#');
        String file = Archive.normal(base + Archive.decoded(hash < 0 ? href : href.substring(0, hash)));
        if (!title.isBlank()) {
            entries.add(new Entry(title.strip(), file, hash < 0 ? "" : href.substring(hash + 1), depth));
        }
    }
}

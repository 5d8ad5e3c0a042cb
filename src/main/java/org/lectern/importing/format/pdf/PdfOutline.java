package org.lectern.importing.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitHeightDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.text.Sanitizer;

/** The bookmarks of a PDF that name its chapters and sections. */
final class PdfOutline {
    private static final int MOST = 5_000;
    private static final int DEEPEST = 6;
    private static final Set<String> FRONT = Set.of(
            "cover", "title page", "titlepage", "copyright", "contents", "table of contents", "half title", "imprint");

    private final PDDocument document;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    private PdfOutline(PDDocument document) {
        this.document = document;
    }

    /**
     * A bookmark.
     *
     * @param page from 0
     * @param y how far below the page's top, in points; 0 where it doesn't say
     * @param depth from 1
     */
    record Entry(String title, int page, double y, int depth) {}

    /** In the order of the outline; empty where there is none, or it names pages rather than chapters. */
    static List<Entry> of(PDDocument document) {
        PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
        if (root == null) {
            return List.of();
        }
        PdfOutline outline = new PdfOutline(document);
        outline.children(root, 1);
        long pages = outline.entries.stream()
                .filter(entry -> entry.title()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(page|seite|p\\.)? ?\\d+|.*\\.(pdf|indd|docx?)"))
                .count();
        return pages * 2 > outline.entries.size() ? List.of() : List.copyOf(outline.entries);
    }

    private void children(PDOutlineNode parent, int depth) {
        PDOutlineItem item = parent.getFirstChild();
        while (item != null && entries.size() < MOST && seen.add(item.getCOSObject())) {
            add(item, depth);
            if (depth < DEEPEST) {
                children(item, depth + 1);
            }
            item = item.getNextSibling();
        }
    }

    private void add(PDOutlineItem item, int depth) {
        try {
            PDPageDestination destination = destination(item);
            int page = destination == null ? -1 : destination.retrievePageNumber();
            String title = Sanitizer.line(item.getTitle() == null ? "" : item.getTitle());
            if (destination != null && page >= 0 && !title.isEmpty() && !FRONT.contains(TitleKey.level(title))) {
                entries.add(new Entry(title, page, below(destination, page), depth));
            }
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            // A bookmark that leads nowhere names nothing.
            seen.add(item.getCOSObject());
        }
    }

    private @org.jspecify.annotations.Nullable PDPageDestination destination(PDOutlineItem item) throws IOException {
        PDDestination destination = item.getDestination();
        if (destination == null && item.getAction() instanceof PDActionGoTo action) {
            destination = action.getDestination();
        }
        if (destination instanceof PDNamedDestination named) {
            return document.getDocumentCatalog().findNamedDestinationPage(named);
        }
        return destination instanceof PDPageDestination page ? page : null;
    }

    private double below(PDPageDestination destination, int number) {
        PDPage page = document.getPage(number);
        double height = page.getCropBox().getUpperRightY();
        int top = switch (destination) {
            case PDPageXYZDestination exact -> exact.getTop();
            case PDPageFitWidthDestination width -> width.getTop();
            case PDPageFitHeightDestination none -> -1;
            default -> -1;
        };
        return top < 0 ? 0 : Math.max(0, height - top);
    }
}

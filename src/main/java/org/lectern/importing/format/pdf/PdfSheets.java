package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sheets on which two pages are printed side by side, as zines and scans of open books are, parted into their pages. */
final class PdfSheets {
    private static final double WIDE = 1.15;
    private static final double MOST_CROSSED = 0.2;
    private static final int FEWEST = 3;

    private PdfSheets() {}

    /**
     * A sheet as it is held to be read.
     *
     * @param lines pieces of lines, in any order
     * @param width in points
     */
    record Sheet(List<PdfLine> lines, double width, double height) {
        private boolean wide() {
            return width > height * WIDE;
        }

        private boolean crossed() {
            return lines.stream().anyMatch(line -> PdfColumns.crosses(line, width / 2));
        }

        private List<PdfLine> half(boolean left) {
            return lines.stream()
                    .filter(line -> (line.x() + line.right()) / 2 < width / 2 == left)
                    .toList();
        }
    }

    /** The pages' lines in the order in which they are read. */
    static List<List<PdfLine>> pages(List<Sheet> sheets) {
        List<Sheet> wide = sheets.stream().filter(Sheet::wide).toList();
        long crossed = wide.stream().filter(Sheet::crossed).count();
        boolean both = wide.stream()
                .anyMatch(sheet ->
                        sheet.half(true).size() >= FEWEST && sheet.half(false).size() >= FEWEST);
        boolean parted = both && crossed <= wide.size() * MOST_CROSSED;
        List<List<PdfLine>> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (parted && sheet.wide() && !sheet.crossed()) {
                pages.add(PdfColumns.ordered(sheet.half(true)));
                pages.add(PdfColumns.ordered(sheet.half(false)));
            } else {
                pages.add(PdfColumns.ordered(sheet.lines()));
            }
        }
        return pages;
    }
}

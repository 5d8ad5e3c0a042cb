package org.lectern.handout.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * How a tagged PDF lies on its pages: its words in the order in which they are read, with the element that each belongs to,
 * and all of its letters with their places. For tests.
 *
 * @param runs in reading order
 * @param letters by page
 * @param sizes of the pages, width and height in points
 */
record Laid(List<Run> runs, List<List<TextPosition>> letters, List<float[]> sizes) {
    private static final float SAME_LINE = 3.5f;

    /**
     * Words of one element on one page.
     *
     * @param path the tags from the root, each with a number that tells it from others
     * @param page from 0
     */
    record Run(List<String> path, int page, List<TextPosition> letters) {

        String text() {
            return letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        }

        boolean heading() {
            return path.stream().anyMatch(tag -> tag.matches("H[1-6]#.*"));
        }

        /** The innermost element of that tag; empty where it is in none. */
        String in(String tag) {
            return path.reversed().stream()
                    .filter(one -> one.startsWith(tag + "#"))
                    .findFirst()
                    .orElse("");
        }
    }

    static Laid of(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Map<PDPage, Integer> numbers = new HashMap<>();
            List<Map<Integer, List<TextPosition>>> marked = new ArrayList<>();
            List<List<TextPosition>> letters = new ArrayList<>();
            List<float[]> sizes = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                numbers.put(page, marked.size());
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, List<TextPosition>> here = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, content.getMCID(), here));
                marked.add(here);
                letters.add(letters(pdf, marked.size()));
                sizes.add(new float[] {
                    page.getMediaBox().getWidth(), page.getMediaBox().getHeight()
                });
            }
            List<Run> runs = new ArrayList<>();
            walk(pdf.getDocumentCatalog().getStructureTreeRoot(), List.of(), numbers, marked, runs);
            return new Laid(runs, letters, sizes);
        }
    }

    /** Only the letters of a file, tagged or not. */
    static Laid letters(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<List<TextPosition>> letters = new ArrayList<>();
            List<float[]> sizes = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                letters.add(letters(pdf, letters.size() + 1));
                sizes.add(new float[] {
                    page.getMediaBox().getWidth(), page.getMediaBox().getHeight()
                });
            }
            return new Laid(List.of(), letters, sizes);
        }
    }

    private static List<TextPosition> letters(PDDocument pdf, int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                letters.add(at);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return letters;
    }

    private static void collect(PDMarkedContent content, int mark, Map<Integer, List<TextPosition>> into) {
        for (Object one : content.getContents()) {
            if (one instanceof TextPosition letter) {
                into.computeIfAbsent(mark, any -> new ArrayList<>()).add(letter);
            } else if (one instanceof PDMarkedContent inner) {
                collect(inner, inner.getMCID() < 0 ? mark : inner.getMCID(), into);
            }
        }
    }

    private static void walk(
            PDStructureNode node,
            List<String> path,
            Map<PDPage, Integer> numbers,
            List<Map<Integer, List<TextPosition>>> marked,
            List<Run> runs) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    List<String> inner = new ArrayList<>(path);
                    inner.add(element.getStructureType() + "#" + System.identityHashCode(element.getCOSObject()));
                    walk(element, inner, numbers, marked, runs);
                }
                case PDMarkedContentReference reference ->
                    run(path, number(numbers, reference.getPage()), reference.getMCID(), marked, runs);
                case Integer mark
                when node instanceof PDStructureElement element ->
                    run(path, number(numbers, element.getPage()), mark, marked, runs);
                default -> {}
            }
        }
    }

    private static int number(Map<PDPage, Integer> numbers, PDPage page) {
        return Objects.requireNonNull(numbers.get(page));
    }

    private static void run(
            List<String> path, int page, int mark, List<Map<Integer, List<TextPosition>>> marked, List<Run> runs) {
        List<TextPosition> letters = marked.get(page).getOrDefault(mark, List.of());
        if (letters.stream().anyMatch(letter -> !letter.getUnicode().isBlank())) {
            runs.add(new Run(path, page, letters));
        }
    }

    int pages() {
        return letters.size();
    }

    /** How many lines each element of a tag has on each of its pages. */
    Map<String, TreeMap<Integer, Integer>> linesOf(String tag) {
        Map<String, TreeMap<Integer, List<TextPosition>>> found = new LinkedHashMap<>();
        for (Run run : runs) {
            String element = run.in(tag);
            if (!element.isEmpty()) {
                found.computeIfAbsent(element, any -> new TreeMap<>())
                        .computeIfAbsent(run.page(), any -> new ArrayList<>())
                        .addAll(run.letters());
            }
        }
        Map<String, TreeMap<Integer, Integer>> lines = new LinkedHashMap<>();
        found.forEach((element, pages) -> {
            TreeMap<Integer, Integer> counts = new TreeMap<>();
            pages.forEach((page, letters) -> counts.put(page, lines(letters).size()));
            lines.put(element, counts);
        });
        return lines;
    }

    /** Letters by the line that they stand on, from the top, each line from the left. */
    static List<List<TextPosition>> lines(Collection<TextPosition> letters) {
        TreeMap<Float, List<TextPosition>> lines = new TreeMap<>();
        for (TextPosition letter : letters) {
            Float near = lines.floorKey(letter.getYDirAdj() + SAME_LINE);
            boolean there = near != null && near > letter.getYDirAdj() - SAME_LINE;
            lines.computeIfAbsent(there ? near : letter.getYDirAdj(), any -> new ArrayList<>())
                    .add(letter);
        }
        lines.values().forEach(line -> line.sort((one, other) -> Float.compare(one.getXDirAdj(), other.getXDirAdj())));
        return List.copyOf(lines.values());
    }
}

package org.lectern.importing.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Report;
import org.lectern.importing.format.file.Source;
import org.lectern.importing.format.file.Typeset;
import org.lectern.text.UserException;

/** The text layer of a PDF, page by page, as printed lines. */
public final class Pdf {
    private static final int MOST_PAGES = 5_000;
    private static final String NOTES = "Notes";
    /** Kept, for loggers that nobody holds are forgotten with their level. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private Pdf() {}

    public static Source.Plain read(String name, byte[] content, Set<String> without, Report report) {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UserException(
                        name + ": more than " + MOST_PAGES + " pages; split it into parts and import each");
            }
            PdfLines reader = new PdfLines(name, content.length);
            reader.setEndPage(pages);
            List<List<PdfLine>> lines = PdfText.mutable(reader.pages(document, report));
            if (lines.stream().allMatch(List::isEmpty)) {
                throw new UserException(name + ": no text layer (" + pages
                        + (pages == 1 ? " page is an image" : " pages are images") + "); run OCR first, e.g. ocrmypdf");
            }
            List<PdfOutline.Entry> outline = PdfOutline.of(document);
            boolean bare = !without.contains("dropped-head");
            PdfOrder order = without.contains("reordered-pages")
                    ? PdfOrder.OWN
                    : PdfOrder.of(bare ? furniture(lines, new Report()) : lines, lines, outline, report);
            lines = PdfText.mutable(order.of(lines));
            lines = bare ? furniture(lines, report) : lines;
            PdfNotes notes = new PdfNotes(PdfText.body(lines));
            lines.replaceAll(page -> new ArrayList<>(notes.tie(page)));
            PdfHeadings headings = new PdfHeadings();
            PdfContents.drop(lines, report);
            lines.replaceAll(page -> new ArrayList<>(PdfTables.found(page)));
            if (outline.isEmpty()) {
                headings.seen(lines);
            } else {
                withoutContents(lines, outline.getFirst().page(), report);
                headings.named(lines, outline);
            }
            PdfText text = new PdfText(lines);
            List<String> written = new ArrayList<>();
            for (int page = 0; page < lines.size(); page++) {
                List<PdfLine> next = page + 1 < lines.size() ? lines.get(page + 1) : List.of();
                written.add(text.of(lines.get(page), next, headings));
            }
            return new Source.Plain(
                    withLoose(written, notes.loose(), report),
                    title(document.getDocumentInformation().getTitle()),
                    tidy(document.getDocumentInformation().getAuthor()),
                    notes.footnotes(),
                    new Typeset(true, ranks(headings, notes), !outline.isEmpty(), rows(lines), order.known()));
        } catch (InvalidPasswordException e) {
            throw new UserException(name + ": locked with a password; save a copy without one and import that", e);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NullPointerException
                | UnsupportedOperationException
                | StackOverflowError e) {
            throw new UserException(
                    name + ": a damaged PDF; open it in a viewer, print it to a new PDF, and import that", e);
        }
    }

    /** The lines without what frames the pages; all of them where pages hold nothing but what each says again. */
    private static List<List<PdfLine>> furniture(List<List<PdfLine>> lines, Report report) {
        Report trial = new Report();
        List<List<PdfLine>> bare = PdfText.mutable(PdfNumbers.dropped(PdfFurniture.dropped(lines, trial)));
        if (bare.stream().allMatch(List::isEmpty)) {
            return PdfText.mutable(lines);
        }
        report.take(trial);
        return bare;
    }

    /** Printed contents above the first chapter say no more than the outline does. */
    private static void withoutContents(List<List<PdfLine>> pages, int first, Report report) {
        int dropped = 0;
        for (int page = 0; page < Math.min(first, pages.size()); page++) {
            long entries = pages.get(page).stream()
                    .filter(line -> line.text().matches(".*\\D( ?\\.){3,} ?\\d{1,4}|.*\\p{L}.* \\d{1,4}"))
                    .count();
            if (entries >= 3 && entries * 2 > pages.get(page).size()) {
                pages.get(page).clear();
                dropped++;
            }
        }
        report.count("dropped-contents", dropped, "printed contents; the file's outline names the chapters");
    }

    /** Notes that no sign on their page refers to stand behind the text, as a chapter of their own. */
    private static List<String> withLoose(List<String> pages, List<String> loose, Report report) {
        if (!loose.isEmpty()) {
            report.warn(loose.size() + (loose.size() == 1 ? " note is" : " notes are")
                    + " referred to nowhere on the page; kept behind the text");
            pages.add(NOTES + "\n\n" + String.join("\n\n", loose));
        }
        return pages;
    }

    private static Set<String> rows(List<List<PdfLine>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .filter(PdfLine::row)
                .map(PdfLine::text)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> ranks(PdfHeadings headings, PdfNotes notes) {
        Map<String, Integer> ranks = new HashMap<>(headings.ranks());
        if (!notes.loose().isEmpty()) {
            int highest = ranks.values().stream().min(Integer::compare).orElse(1);
            boolean title = Collections.frequency(ranks.values(), highest) == 1 && ranks.size() > 1;
            ranks.putIfAbsent(NOTES, title ? highest + 1 : highest);
        }
        return ranks;
    }

    /** What a word processor put there is no title. */
    private static String title(@Nullable String raw) {
        String title = tidy(raw);
        String lower = title.toLowerCase(Locale.ROOT);
        boolean file = lower.startsWith("microsoft word")
                || lower.startsWith("untitled")
                || lower.matches(".*\\.(docx?|pdf|indd|qxd|odt|tex|dvi|rtf)$");
        return file || title.length() < 4 ? "" : title;
    }

    private static String tidy(@Nullable String raw) {
        return raw == null ? "" : raw.strip();
    }
}

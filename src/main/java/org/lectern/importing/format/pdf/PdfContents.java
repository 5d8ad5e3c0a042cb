package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importing.draft.Report;
import org.lectern.importing.evidence.ContentsName;

/** A printed list of contents: titles with the numbers of their pages, often with dots between. The headings say the same. */
final class PdfContents {
    private static final int MOST_PAGES = 12;
    private static final int FEWEST = 3;
    private static final int LONGEST = 90;
    private static final int SHORT = 60;
    private static final Pattern ENTRY =
            Pattern.compile(".*\\D(?: ?\\.){3,} ?(?:\\d{1,4}|[ivxlc]{1,6})|.*\\p{L}.* (?:\\d{1,4}|[ivxlc]{1,6})");
    private static final Pattern REST = Pattern.compile("[. …]*(?:\\d{1,4}|[ivxlc]{1,6})?[. …]*");

    private PdfContents() {}

    /** Drops what stands under “Contents” on the first pages, and goes on overleaf. */
    static void drop(List<List<PdfLine>> pages, Report report) {
        for (int page = 0; page < Math.min(MOST_PAGES, pages.size()); page++) {
            for (int at = 0; at < pages.get(page).size(); at++) {
                if (ContentsName.is(pages.get(page).get(at).text())) {
                    int entries = drop(pages, page, at);
                    report.count("dropped-contents", entries, "a printed list of contents");
                    return;
                }
            }
        }
    }

    private static int drop(List<List<PdfLine>> pages, int first, int at) {
        int entries = 0;
        List<Set<PdfLine>> gone = new ArrayList<>();
        for (int page = first; page < Math.min(pages.size(), first + MOST_PAGES); page++) {
            List<PdfLine> lines = pages.get(page);
            Set<PdfLine> here = new HashSet<>();
            int from = page == first ? at + 1 : 0;
            boolean apart = lines.stream()
                            .filter(line -> REST.matcher(line.text()).matches())
                            .count()
                    >= FEWEST;
            int to = from;
            int last = from;
            while (to < lines.size() && (entry(lines.get(to)) || going(lines, to, apart))) {
                boolean entry = entry(lines.get(to));
                entries += entry ? 1 : 0;
                to++;
                last = entry ? to : last;
            }
            lines.subList(from, apart ? to : last).forEach(here::add);
            if (page == first) {
                here.add(lines.get(at));
            }
            gone.add(here);
            if (last < lines.size() || last == from) {
                break;
            }
        }
        if (entries < FEWEST) {
            return 0;
        }
        for (int i = 0; i < gone.size(); i++) {
            Set<PdfLine> here = gone.get(i);
            pages.get(first + i).removeIf(here::contains);
        }
        return entries;
    }

    private static boolean entry(PdfLine line) {
        String text = line.text();
        return text.length() <= LONGEST + 60
                && (ENTRY.matcher(text).matches() || (REST.matcher(text).matches() && !text.isBlank()));
    }

    /** Whether it is a title whose number stands apart, or the first line of one that an entry ends. */
    private static boolean going(List<PdfLine> lines, int at, boolean apart) {
        boolean brief = lines.get(at).text().length() <= (apart ? SHORT : LONGEST);
        boolean ends = at + 1 < lines.size() && entry(lines.get(at + 1));
        return brief && (apart || ends);
    }
}

package org.lectern.importing.format.web;

import java.util.List;
import org.jsoup.nodes.Element;
import org.lectern.importing.draft.Report;
import org.lectern.text.Words;

/** The article of a page, and what of the page's prose is none of it. */
final class WebArticle {
    /** Words of prose that may go without a warning. */
    private static final int UNSAID = 40;

    private static final int LONGEST_EXAMPLE = 60;

    private final Element element;
    private final List<PageEvidence.Run> runs;

    private WebArticle(Element element, List<PageEvidence.Run> runs) {
        this.element = element;
        this.runs = runs;
    }

    /** Finds the article in the body of a page; what nobody sees, and what the site put around, is gone from the page afterwards. */
    static WebArticle of(Element body, Report report) {
        Boilerplate.removeUnseen(body);
        List<PageEvidence.Run> runs = PageEvidence.of(body).runs();
        report.found(runs.stream().mapToInt(run -> Words.count(run.text())).sum());
        Boilerplate.removeAround(body);
        ArticleChoice.Chosen chosen = ArticleChoice.of(body);
        if (chosen.widened()) {
            report.warn(
                    "no part of the page was clearly its article, so a wider one was taken: what a site puts around may"
                            + " be in it");
        }
        Boilerplate.removeFrom(chosen.element());
        return new WebArticle(
                chosen.element(), runs.stream().filter(PageEvidence.Run::prose).toList());
    }

    Element element() {
        return element;
    }

    /** Warns of sentences of the page that are in it no more, where they are more than forty words. */
    void tellLost(Report report) {
        int words = 0;
        String longest = "";
        for (PageEvidence.Run run : runs) {
            if (run.sentences() > 0 && !inside(run.holder())) {
                words += Words.count(run.text());
                longest = run.text().length() > longest.length() ? run.text() : longest;
            }
        }
        if (words > UNSAID) {
            report.warn("left out " + words
                    + " words of the page that read as sentences, around or between the article’s; the"
                    + " longest run begins “" + beginning(longest) + "”");
        }
    }

    private boolean inside(Element holder) {
        for (Element up = holder; up != null; up = up.parent()) {
            if (up.equals(element)) {
                return true;
            }
        }
        return false;
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_EXAMPLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_EXAMPLE);
        return line.substring(0, space > 0 ? space : LONGEST_EXAMPLE - 1) + " …";
    }

    /** Letters in runs of sentences, links left out. */
    static int prose(Element element) {
        return PageEvidence.of(element).at(element).prose();
    }
}

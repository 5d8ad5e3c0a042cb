package org.lectern.importing.format.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The evidence of every element of a page, taken in one pass. What is removed from the page later still counts in it. Belongs
 * to the thread that reads it.
 */
final class PageEvidence {
    static final Set<String> BLOCKS = Set.of(
            ("p div section article main header footer aside figure figcaption blockquote ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 "
                            + "h6 pre hr address center body html details summary fieldset form hgroup nav iframe button select textarea label")
                    .split(" ", -1));
    private static final Set<String> FIELDS = Set.of("input", "select", "textarea", "button");

    private final Map<Element, Evidence> elements = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();

    /**
     * A run of text between two blocks.
     *
     * @param text with its white space as it stands
     * @param holder the innermost element around all of it
     */
    record Run(Element holder, String text, int letters, int linked, int sentences, int commas) {
        private static final int SHORTEST = 40;
        /** What is so long says something, also where it ends without a sign, as leads and captions do. */
        private static final int LONG = 80;

        /** Whether it says something rather than leading somewhere. */
        boolean prose() {
            return letters >= (sentences > 0 ? SHORTEST : LONG) && linked * 2 < letters;
        }
    }

    static PageEvidence of(Element root) {
        PageEvidence evidence = new PageEvidence();
        root.traverse(evidence.new Counter());
        return evidence;
    }

    Evidence at(Element element) {
        return elements.getOrDefault(element, Evidence.NOTHING);
    }

    /** The runs of the page in their order. */
    List<Run> runs() {
        return List.copyOf(runs);
    }

    /** How many sentences a text holds; one that is cut short without a sign at its end is none. */
    static int sentences(CharSequence text) {
        int sentences = 0;
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += c == ' ' ? 1 : 0;
            boolean wide = c == '。' || c == '！' || c == '？' || c == '।';
            boolean stop = ".!?…".indexOf(c) >= 0 && i > 0 && Character.isLetterOrDigit(before(text, i));
            boolean end = i + 1 >= text.length()
                    || Character.isWhitespace(text.charAt(i + 1))
                    || "\"'”’»)]“".indexOf(text.charAt(i + 1)) >= 0;
            if (wide || (stop && end && words >= 2)) {
                sentences++;
                words = 0;
            }
        }
        return sentences;
    }

    private static char before(CharSequence text, int at) {
        int i = at - 1;
        while (i > 0 && "\"'”’»)].!?…".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }

    private static int weight(int codePoint) {
        boolean wide = codePoint >= 0x2E80
                && (Character.isIdeographic(codePoint) || (codePoint >= 0x3040 && codePoint <= 0x30FF));
        return wide ? 3 : Character.isLetterOrDigit(codePoint) ? 1 : 0;
    }

    private static final class Sum {
        private int letters;
        private int linked;
        private int prose;
        private int sentences;
        private int commas;
        private int headings;
        private int inputs;

        void add(Sum other) {
            letters += other.letters;
            linked += other.linked;
            prose += other.prose;
            sentences += other.sentences;
            commas += other.commas;
            headings += other.headings;
            inputs += other.inputs;
        }

        Evidence evidence() {
            return new Evidence(letters, linked, prose, sentences, commas, headings, inputs);
        }
    }

    private final class Counter implements NodeVisitor {
        private final Deque<Element> open = new ArrayDeque<>();
        private final Deque<Sum> sums = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private int letters;
        private int linked;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words(words.getWholeText());
            } else if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName())) {
                    flush();
                }
                links += element.normalName().equals("a") ? 1 : 0;
                open.push(element);
                Sum sum = new Sum();
                sum.inputs = FIELDS.contains(element.normalName()) ? 1 : 0;
                sums.push(sum);
                text.append(element.normalName().equals("br") ? " " : "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName()) || sums.size() == 1) {
                    flush();
                }
                links -= element.normalName().equals("a") ? 1 : 0;
                open.pop();
                Sum sum = sums.pop();
                sum.headings += element.normalName().matches("h[1-6]") && sum.letters > 0 ? 1 : 0;
                elements.put(element, sum.evidence());
                if (!sums.isEmpty()) {
                    sums.element().add(sum);
                }
            }
        }

        private void words(String raw) {
            text.append(raw);
            int weight = raw.codePoints().map(PageEvidence::weight).sum();
            letters += weight;
            linked += links > 0 ? weight : 0;
        }

        private void flush() {
            if (letters > 0 && !open.isEmpty()) {
                String run = text.toString().strip();
                int commas =
                        (int) run.chars().filter(c -> ",،、，".indexOf(c) >= 0).count();
                Run made = new Run(open.element(), run, letters, linked, sentences(run), commas);
                runs.add(made);
                Sum sum = sums.element();
                sum.letters += letters;
                sum.linked += linked;
                if (made.prose()) {
                    sum.prose += letters;
                    sum.sentences += Math.max(1, made.sentences());
                    sum.commas += commas;
                }
            }
            text.setLength(0);
            letters = 0;
            linked = 0;
        }
    }
}

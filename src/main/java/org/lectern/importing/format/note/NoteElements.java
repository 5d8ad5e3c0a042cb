package org.lectern.importing.format.note;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.evidence.TitleKey;

/** Which elements of a page are footnotes, and which links refer to them. */
public final class NoteElements {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LABEL = 8;
    private static final int MOST_NOTES = 300;
    private static final Set<String> BLOCKS =
            Set.of("li", "p", "div", "aside", "section", "dd", "dt", "td", "tr", "blockquote", "article");
    private static final Set<String> HOLDERS = Set.of("li", "aside", "dd", "div", "section");
    private static final Set<String> ARROWS = Set.of(
            "↩",
            "↩︎",
            "↩️",
            "↑",
            "^",
            "⬏",
            "⏎",
            "↵",
            "⤴",
            "<",
            "«",
            "back",
            "return",
            "back to text",
            "return to text",
            "go back",
            "jump up",
            "jump back",
            "zurück",
            "retour");
    private static final Set<String> TITLES = Set.of(
            "notes",
            "note",
            "footnotes",
            "footnote",
            "endnotes",
            "end notes",
            "references",
            "notes and references",
            "references and notes",
            "citations",
            "fußnoten",
            "anmerkungen",
            "notas",
            "notes de bas de page");
    private static final Pattern NOTE_ID = Pattern.compile(
            "(?i)_?(?:n|f|fn|sdfootnote|sdendnote|ftn|edn|en|foot|footnote|endnote|note|cite_note|rn|nt)[-_:.]?(?:\\w{0,40}[-_:.])?\\d+\\w?");
    private static final Pattern LABEL = Pattern.compile("\\d{1,4}[a-z]?|[ivxlc]{1,7}|[a-z]|[*†‡§¶#]{1,4}");

    private NoteElements() {}

    /** Whether a heading says that notes stand below it. */
    public static boolean title(String heading) {
        return TITLES.contains(TitleKey.level(heading));
    }

    /** The element that holds the whole note at this target; null where it is none. */
    public static @Nullable Element around(Element target) {
        Element block =
                target.normalName().equals("dl") && target.select("dd").size() == 1 ? target.selectFirst("dd") : target;
        while (block != null && !BLOCKS.contains(block.normalName())) {
            block = block.parent();
        }
        if (block == null) {
            return null;
        }
        if (block.normalName().equals("td") && block.parent() != null) {
            block = block.parent();
        } else if (block.normalName().equals("dt") && block.nextElementSibling() != null) {
            block = block.nextElementSibling();
        }
        Element outer = block.parent();
        while (outer != null && holds(outer, target)) {
            block = outer;
            outer = outer.parent();
        }
        boolean text = block.text().length() <= LONGEST && block.selectFirst("h1, h2, h3, h4, h5, h6") == null;
        return text ? block : null;
    }

    /** Whether it is the whole of the note of which the target is a part, and of no other. */
    private static boolean holds(Element outer, Element target) {
        boolean may = HOLDERS.contains(outer.normalName())
                && (explicit(outer)
                        || outer.normalName().equals("li")
                        || NOTE_ID.matcher(outer.id()).matches());
        return may
                && outer.select("[id], a[name]").stream()
                        .noneMatch(other -> !other.equals(target) && !other.equals(outer) && noteLike(other));
    }

    private static boolean noteLike(Element element) {
        return NOTE_ID.matcher(element.id()).matches()
                || NOTE_ID.matcher(element.attr("name")).matches();
    }

    /** Whether the page says of the element itself that it is a note. */
    static boolean explicit(Element element) {
        String type = element.attr("epub:type");
        String role = element.attr("role");
        return List.of(type.split(" ", -1)).stream()
                        .anyMatch(word -> word.equals("footnote") || word.equals("endnote") || word.equals("rearnote"))
                || role.equals("doc-footnote")
                || role.equals("doc-endnote");
    }

    /** Whether it is a note that no link was found to refer to. */
    public static boolean left(Element element) {
        boolean item = element.normalName().equals("li")
                && element.parents().stream()
                        .anyMatch(around -> around.className().contains("footnotes")
                                || around.attr("role").equals("doc-endnotes"));
        return (item || explicit(element)) && element.hasText();
    }

    /** Whether the link refers to the note, rather than leading back from it or to some other place. */
    public static boolean refers(Element link, Element target, Element note) {
        String label = Noting.bare(link.text());
        boolean named = named(link);
        if (label.isEmpty() ? !named : label.length() > LONGEST_LABEL) {
            return false;
        }
        if (link.equals(target) || (leads(link) && !named)) {
            return false;
        }
        boolean sure = explicit(note) || listed(note);
        boolean raised = link.closest("sup") != null || link.selectFirst("sup") != null;
        boolean bracketed =
                link.text().strip().startsWith("[") || link.text().strip().startsWith("(") || between(link);
        boolean looks = named
                || raised
                || bracketed
                || LABEL.matcher(label.toLowerCase(Locale.ROOT)).matches();
        boolean answers = begins(note.text(), label)
                || NOTE_ID.matcher(target.id()).matches()
                || NOTE_ID.matcher(target.attr("name")).matches()
                || returns(note, link);
        return looks && (sure || ((named || raised || bracketed) && answers) || (answers && returns(note, link)));
    }

    private static boolean named(Element link) {
        String type = link.attr("epub:type") + " " + link.attr("role") + " " + link.attr("rel");
        Element around = link.parent();
        String classes = (link.className() + " " + (around == null ? "" : around.className())).toLowerCase(Locale.ROOT);
        return type.contains("noteref")
                || type.contains("footnote")
                || classes.contains("footnote-ref")
                || classes.contains("footnoteref")
                || classes.contains("footnote-anchor")
                || classes.contains("footnote-link")
                || classes.contains("noteref")
                || classes.contains("fnref");
    }

    /** Whether it stands in a list of notes, as its class or the heading above says. */
    private static boolean listed(Element note) {
        for (Element up = note; up != null && !up.normalName().equals("body"); up = up.parent()) {
            String names = (up.className() + " " + up.id()).toLowerCase(Locale.ROOT);
            if (names.contains("footnote") || names.contains("endnote") || names.contains("reflist")) {
                return true;
            }
            for (String name : names.split("[\\s_-]+", -1)) {
                if (name.equals("notes") || name.equals("references") || name.equals("citations")) {
                    return true;
                }
            }
            String type = up.attr("epub:type") + up.attr("role");
            if (type.contains("notes") || below(up)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the heading above it says that notes follow. */
    private static boolean below(Element element) {
        Element above = element.previousElementSibling();
        for (int i = 0; above != null && i < MOST_NOTES; i++) {
            if (above.normalName().matches("h[1-6]")) {
                return title(above.text());
            }
            above = above.previousElementSibling();
        }
        return false;
    }

    /** Whether a note leads back to where the link stands. */
    private static boolean returns(Element note, Element link) {
        for (Element way : note.select("a[href*=#]")) {
            String id = way.attr("href").substring(way.attr("href").indexOf('#') + 1);
            for (Element up = link; up != null && !BLOCKS.contains(up.normalName()); up = up.parent()) {
                if (!id.isEmpty() && (up.id().equals(id) || up.attr("name").equals(id) || holds(up, id))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Element element, String id) {
        return element.children().stream()
                .anyMatch(child -> child.id().equals(id) || child.attr("name").equals(id));
    }

    /** Whether nothing but brackets stands before it in its block, as before the label of a note. */
    private static boolean leads(Element link) {
        Element block = link;
        while (block.parent() != null && !BLOCKS.contains(block.normalName())) {
            block = block.parent();
        }
        boolean[] words = new boolean[1];
        block.filter((node, depth) -> {
            words[0] |=
                    node instanceof TextNode text && text.getWholeText().chars().anyMatch(Character::isLetterOrDigit);
            return node.equals(link) || words[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return !words[0];
    }

    private static boolean between(Element link) {
        Node before = link.previousSibling();
        return before instanceof TextNode text && opens(text.getWholeText());
    }

    public static boolean opens(String text) {
        return text.endsWith("[") || text.endsWith("(");
    }

    /** Whether a link's words lead from a note back to its place. */
    public static boolean back(String words, String label) {
        String bare = Noting.bare(words);
        String text = words.strip().toLowerCase(Locale.ROOT);
        return bare.equals(label)
                || text.isEmpty()
                || ARROWS.contains(text)
                || text.startsWith("↩")
                || bare.equals("←" + label)
                || bare.equals("↑");
    }

    private static boolean begins(String text, String label) {
        return !label.isEmpty()
                && withoutLabel(text, label).length() < text.strip().length();
    }

    /** The note without its label in front, however that is written. */
    public static String withoutLabel(String text, String label) {
        String words = text.strip();
        while (!words.isEmpty() && "↑^↩".indexOf(words.charAt(0)) >= 0) {
            words = words.substring(1).strip();
        }
        int from = 0;
        while (from < words.length() && "[( ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        String plain = Superscript.lowered(words);
        if (label.isEmpty() || !plain.startsWith(label, from)) {
            boolean emptied = from > 0 && from < words.length() && "]).".indexOf(words.charAt(from)) >= 0;
            return emptied || (from == 0 && !words.isEmpty() && "]).:".indexOf(words.charAt(0)) >= 0)
                    ? words.substring(from + 1).strip()
                    : words;
        }
        int to = from + label.length();
        boolean whole = to >= words.length()
                || !Character.isLetterOrDigit(words.charAt(to))
                || Superscript.is(words.charAt(to - 1));
        if (!whole) {
            return words;
        }
        while (to < words.length() && "])}.:, \n\u00a0".indexOf(words.charAt(to)) >= 0) {
            to++;
        }
        return words.substring(to).strip();
    }
}

package org.lectern.importing.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what note-taking programs and pandoc add to Markdown into CommonMark: links in double brackets, embedded files,
 * comments, marked words, names of blocks and headings, fenced divisions, lines of verse and tables.
 */
final class MarkdownDialects {
    private static final Pattern EMBEDDED = Pattern.compile("!\\[\\[[^\\]\\n]{1,200}\\]\\]");
    private static final Pattern LINKED = Pattern.compile("\\[\\[(?:[^\\]|\\n]{1,200}\\|)?([^\\]|\\n]{1,200})\\]\\]");
    private static final Pattern REMARK = Pattern.compile("%%.*?%%");
    private static final Pattern MARKED = Pattern.compile("==(?=\\S)([^=\\n]{1,400}?)(?<=\\S)==");
    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]\\n]{1,400})\\]\\{[#.:=][^}\\n]{0,100}\\}");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s+\\{[#.\\-:][^}\\n]{0,120}\\}\\s*(#*)\\s*$");
    private static final Pattern BLOCK_NAME = Pattern.compile("\\s\\^[A-Za-z0-9-]{1,40}\\s*$");
    private static final Pattern CALLOUT = Pattern.compile("^((?:>\\s?)+)\\[![A-Za-z-]{1,20}\\][+-]?\\s*(.*)$");
    private static final Pattern COMMAND = Pattern.compile("\\s*\\\\[a-z]{3,20}(?:\\{[^}]{0,60}\\})?\\s*");
    private static final Pattern TABLE_RULE =
            Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)+\\|?\\s*");
    private static final Pattern TAGS = Pattern.compile("(?:\\s*#[\\p{L}\\p{N}_/-]{2,40})+\\s*");
    private static final String SIGNS = "[=^%{:\\|#";

    private MarkdownDialects() {}

    static String common(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        List<String> common = new ArrayList<>(lines.size());
        boolean fenced = false;
        boolean remark = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = line.strip();
            if (bare.startsWith("```") || bare.startsWith("~~~")) {
                fenced = !fenced;
            }
            if (fenced || bare.isEmpty() || !signed(line)) {
                common.add(remark ? "" : line);
                continue;
            }
            if (bare.equals("%%")) {
                remark = !remark;
                common.add("");
            } else if (remark || bare.startsWith(":::") || COMMAND.matcher(line).matches()) {
                common.add("");
            } else if (table(lines, i)) {
                i = table(lines, i, common);
            } else if (verse(bare)) {
                boolean more = i + 1 < lines.size() && verse(lines.get(i + 1).strip());
                common.add(bare.substring(1).strip() + (more ? "  " : ""));
            } else {
                common.addAll(line(line));
            }
        }
        return String.join("\n", common);
    }

    private static boolean signed(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (SIGNS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> line(String line) {
        String common = line;
        if (common.contains("[[")) {
            common = EMBEDDED.matcher(common).replaceAll("");
            common = LINKED.matcher(common).replaceAll("$1");
        }
        common = common.contains("%%") ? REMARK.matcher(common).replaceAll("") : common;
        common = common.contains("==") ? MARKED.matcher(common).replaceAll("$1") : common;
        common = common.contains("]{") ? SPAN.matcher(common).replaceAll("$1") : common;
        if (common.startsWith("#") && common.endsWith("}")) {
            common = ATTRIBUTES.matcher(common).replaceAll("");
        }
        common = common.indexOf('^') >= 0 ? BLOCK_NAME.matcher(common).replaceAll("") : common;
        if (TAGS.matcher(common).matches() || (common.isBlank() && !line.isBlank())) {
            return List.of("");
        }
        Matcher callout = CALLOUT.matcher(common);
        if (callout.matches()) {
            String title = callout.group(2);
            return title.isBlank()
                    ? List.of(callout.group(1))
                    : List.of(callout.group(1) + title, callout.group(1).stripTrailing());
        }
        return List.of(common);
    }

    /** A line of verse, as pandoc marks it: a bar in front and none behind. */
    private static boolean verse(String bare) {
        return bare.startsWith("| ") && !bare.endsWith("|");
    }

    private static boolean table(List<String> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).indexOf('|') >= 0
                && TABLE_RULE.matcher(lines.get(at + 1)).matches();
    }

    /** A table's lines stay as they are; the last of them. */
    private static int table(List<String> lines, int from, List<String> common) {
        int end = from;
        while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
            end++;
        }
        common.add("");
        common.add("```");
        common.addAll(lines.subList(from, end));
        common.add("```");
        return end - 1;
    }
}

package org.lectern.handout.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a handout's template before it is used: that every tag names something there is and is closed where it should be,
 * that nothing gets out unescaped, and that its lines begin as lines of a sheet do. For one template.
 */
final class SheetCheck {
    private static final Pattern SECTION = Pattern.compile("##\\s+[a-z][a-z-]*(\\s.*)?");
    private static final Pattern ITEM = Pattern.compile("-([a-z]*)\\S*(\\s.*)?");
    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile("-first|-last|-index|\\.|this");

    private static final int DEEPEST = 32;

    private final String file;
    private final String text;
    private final Set<String> words;
    private final Set<String> sorts;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();

    private record Opened(String name, Names names, int line) {}

    private SheetCheck(String file, String text, Set<String> words, Set<String> sorts) {
        this.file = file;
        this.text = text;
        this.words = words;
        this.sorts = sorts;
    }

    /**
     * @param words the keys of the fixed words
     * @param sorts the kinds of lists there are
     */
    static List<TemplateFault> of(String file, String text, Set<String> words, Set<String> sorts) {
        SheetCheck check = new SheetCheck(file, text, words, sorts);
        check.tags();
        check.lines();
        if (check.faults.isEmpty() && text.lines().noneMatch(line -> line.matches("\\s*#\\s*[^#\\s].*"))) {
            check.fault(1, "nothing is the title: a line of # and {{title}}");
        }
        return check.faults.stream()
                .sorted(Comparator.comparingInt(TemplateFault::line))
                .toList();
    }

    private void tags() {
        open.push(new Opened("", Names.ofHandout(), 0));
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find(end)) {
            outside(text.substring(end, tag.start()), end);
            tag(tag.group(1), line(tag.start()));
            end = tag.end();
            if (tag.group(1).startsWith("{") && text.startsWith("}", end)) {
                end++;
            }
        }
        outside(text.substring(end), end);
        while (open.size() > 1) {
            Opened left = open.pop();
            fault(left.line(), "{{#" + left.name() + "}} is never closed; {{/" + left.name() + "}} does that");
        }
    }

    private void outside(String between, int at) {
        int stray = Math.max(between.indexOf("{{"), between.indexOf("}}"));
        if (stray >= 0) {
            fault(line(at + stray), "a tag that doesn't begin with {{ and end with }}");
        }
    }

    private void tag(String inside, int line) {
        String name = inside.substring(Math.min(1, inside.length())).strip();
        switch (inside.isEmpty() ? ' ' : inside.charAt(0)) {
            case '!' -> {}
            case '{', '&' -> fault(line, "{{" + inside + "}} would put words in unescaped; {{name}} alone is allowed");
            case '>' -> fault(line, "{{" + inside + "}} would take another file in, which a template can't");
            case '=' -> fault(line, "{{" + inside + "}} would change the tags' signs, which a template can't");
            case '#' -> open(name, line);
            case '^' -> open.push(new Opened(name, inside(name, line), line));
            case '/' -> close(name, line);
            default -> inside(inside.strip(), line);
        }
    }

    /** A list in itself would be gone through as often as it is long, times how often it is long, and so on. */
    // Parts of two readings have the same names inside, and are not the same.
    @SuppressWarnings("ReferenceEquality")
    private void open(String name, int line) {
        Names inner = inside(name, line);
        open.stream()
                .filter(around -> around.names() == inner && !inner.inner().isEmpty() && around.line() > 0)
                .findFirst()
                .ifPresent(around ->
                        fault(line, "{{#" + name + "}} stands in itself, as it is open since line " + around.line()));
        if (open.size() == DEEPEST) {
            fault(line, "{{#" + name + "}} stands in " + DEEPEST + " sections; that is deeper than anything is");
        }
        open.push(new Opened(name, inner, line));
    }

    private void close(String name, int line) {
        if (open.size() == 1) {
            fault(line, "{{/" + name + "}} closes nothing");
        } else if (open.getFirst().name().equals(name)) {
            open.pop();
        } else {
            Opened first = open.pop();
            fault(
                    line,
                    "{{/" + name + "}} stands where {{#" + first.name() + "}} of line " + first.line()
                            + " has to be closed first");
        }
    }

    /** What a name holds; says so where there is no such name. */
    private Names inside(String name, int line) {
        Names none = new Names(java.util.Map.of());
        if (name.startsWith("w.")) {
            if (!words.contains(name.substring(2))) {
                fault(line, "{{" + name + "}}: there is no such word");
            }
            return none;
        }
        if (OWN.matcher(name).matches()) {
            return none;
        }
        for (Opened around : open) {
            Names found = around.names().in(name);
            if (found != null) {
                return found;
            }
        }
        fault(line, "{{" + name + "}}: there is nothing of that name here");
        return none;
    }

    private void lines() {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = TAG.matcher(line).replaceAll("0").strip();
            if (bare.startsWith("##")
                    && !bare.startsWith("###")
                    && !SECTION.matcher(bare).matches()) {
                fault(number, "a section is ## and a name of small letters, then its title");
            }
            Matcher item = ITEM.matcher(bare);
            if (item.matches() && !sorts.contains(item.group(1))) {
                fault(number, "-" + item.group(1) + " is no list; there are -" + String.join(", -", sorts));
            }
        }
    }

    private int line(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private void fault(int line, String what) {
        faults.add(new TemplateFault(file, line, what));
    }
}

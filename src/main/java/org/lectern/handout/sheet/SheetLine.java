package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words in a row, each with its look. */
public record SheetLine(List<Span> spans) {
    public static final SheetLine EMPTY = new SheetLine(List.of());

    public SheetLine {
        spans = List.copyOf(spans);
    }

    /** Words of one look; never empty. A writer may show the look or not: it says nothing that the words don't. */
    public record Span(String text, Look look) {}

    /** How words look. */
    public enum Look {
        PLAIN,
        STRONG,
        EMPHASIS,
        QUIET
    }

    public static SheetLine of(String text) {
        return EMPTY.and(text, Look.PLAIN);
    }

    /** This line and more words; nothing is put between them. */
    public SheetLine and(String text, Look look) {
        if (text.isEmpty()) {
            return this;
        }
        List<Span> longer = new ArrayList<>(spans);
        longer.add(new Span(text, look));
        return new SheetLine(longer);
    }

    public SheetLine and(String text) {
        return and(text, Look.PLAIN);
    }

    /** This line without blanks at its ends. */
    SheetLine stripped() {
        if (isEmpty()) {
            return this;
        }
        List<Span> trimmed = new ArrayList<>(spans);
        Span first = trimmed.getFirst();
        trimmed.set(0, new Span(first.text().stripLeading(), first.look()));
        Span last = trimmed.getLast();
        trimmed.set(trimmed.size() - 1, new Span(last.text().stripTrailing(), last.look()));
        trimmed.removeIf(span -> span.text().isEmpty());
        return new SheetLine(trimmed);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}

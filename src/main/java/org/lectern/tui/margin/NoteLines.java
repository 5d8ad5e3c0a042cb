package org.lectern.tui.margin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Agreement;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;

/** A passage's notes as lines for a narrow column: words in full, bare marks counted. */
public final class NoteLines {

    private NoteLines() {}

    /** The lines, none wider than {@code columns}, which is at least 8. */
    public static List<MarginLine> of(List<Note> notes, @Nullable Member viewer, int columns) {
        List<MarginLine> lines = new ArrayList<>();
        List<Note> bare = new ArrayList<>();
        for (ThreadOrder.Threaded threaded : ThreadOrder.of(notes)) {
            Note note = threaded.note();
            if (note.text().isEmpty()) {
                bare.add(note);
            } else {
                boolean hidden = note.audience() == Audience.ME;
                words(note, threaded.depth(), viewer, columns).forEach(line -> lines.add(new MarginLine(line, hidden)));
                String agreement = counts(threaded.agreement());
                if (!agreement.isEmpty()) {
                    String lead = " ".repeat(Math.min(2 * threaded.depth(), 6) + 2);
                    wrapped(lead, agreement, lead.length(), columns)
                            .forEach(line -> lines.add(new MarginLine(line, false)));
                }
            }
        }
        for (boolean hidden : new boolean[] {false, true}) {
            List<Note> marks = bare.stream()
                    .filter(note -> hidden == (note.audience() == Audience.ME))
                    .toList();
            if (!marks.isEmpty()) {
                wrapped(hidden ? MarginLine.RING : "", marks(marks, viewer), 2, columns)
                        .forEach(line -> lines.add(new MarginLine(line, hidden)));
            }
        }
        return lines;
    }

    /** Who wrote it, as the viewer calls them. */
    public static String name(Note note, @Nullable Member viewer) {
        return viewer != null && note.member().id() == viewer.id()
                ? "you"
                : note.member().name();
    }

    /** {@code + 2  - 1}: how many agree with a note and how many don't; empty where nobody said. */
    public static String counts(Agreement agreement) {
        return said("+", agreement.agree().size(), "")
                + said(
                        agreement.agree().isEmpty() ? "-" : "  -",
                        agreement.disagree().size(),
                        "");
    }

    /** The same with the members' names. */
    public static String names(Agreement agreement, @Nullable Member viewer) {
        return said("+", agreement.agree().size(), named(agreement.agree(), viewer))
                + said(
                        agreement.agree().isEmpty() ? "-" : "  -",
                        agreement.disagree().size(),
                        named(agreement.disagree(), viewer));
    }

    private static String said(String sign, int count, String names) {
        return count == 0 ? "" : sign + " " + (names.isEmpty() ? String.valueOf(count) : names);
    }

    private static String named(List<Member> members, @Nullable Member viewer) {
        return members.stream()
                .map(member -> viewer != null && member.id() == viewer.id() ? "you" : member.name())
                .collect(Collectors.joining(", "));
    }

    /** {@code + 3  - 2  disagreement}; a mark made once has its maker's name. */
    private static String marks(List<Note> bare, @Nullable Member viewer) {
        Map<Mark, List<Note>> by = new EnumMap<>(Mark.class);
        bare.forEach(note -> {
            if (note.mark() != null) {
                List<Note> same = by.computeIfAbsent(note.mark(), mark -> new ArrayList<>());
                if (same.stream().noneMatch(one -> one.member().equals(note.member()))) {
                    same.add(note); // One on the paragraph and one on words of it are one member's.
                }
            }
        });
        StringBuilder words = new StringBuilder();
        by.forEach((mark, notes) -> words.append(words.isEmpty() ? "" : "   ")
                .append(mark.sign())
                .append(' ')
                .append(notes.size() == 1 ? name(notes.getFirst(), viewer) : String.valueOf(notes.size())));
        boolean disagreement = by.containsKey(Mark.AGREE) && by.containsKey(Mark.DISAGREE);
        return words + (disagreement ? "   disagreement" : "");
    }

    private static List<String> words(Note note, int depth, @Nullable Member viewer, int columns) {
        String sign = depth > 0 ? "↳ " : note.mark() == null ? "" : note.mark().sign() + " ";
        String ring = note.audience() == Audience.ME ? MarginLine.RING : "";
        String lead = " ".repeat(Math.min(2 * depth, 6)) + ring + sign;
        Member to = note.addressee();
        String held = switch (note.audience()) {
            case ME -> ""; // Its ring says so.
            case HELD -> viewer != null && note.member().id() == viewer.id() ? " (held)" : "";
            case FACILITATOR -> " (facilitator)";
            case GROUP -> "";
            case TO ->
                to == null ? "" : viewer != null && to.id() == viewer.id() ? " (to you)" : " (to " + to.name() + ")";
        };
        return wrapped(lead, name(note, viewer) + held + "  " + note.text(), lead.length() + 2, columns);
    }

    private static List<String> wrapped(String lead, String text, int hanging, int columns) {
        int indent = Math.min(hanging, columns / 3);
        List<String> lines = new ArrayList<>();
        for (TextLine line : LineBreaker.wrap(text, Math.max(2, columns - indent))) {
            lines.add((lines.isEmpty()
                            ? lead + " ".repeat(Math.max(0, indent - 2 - lead.length()))
                            : " ".repeat(indent))
                    + line.of(text));
        }
        return lines;
    }
}

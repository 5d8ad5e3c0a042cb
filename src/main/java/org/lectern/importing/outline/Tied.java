package org.lectern.importing.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.reading.Block;
import org.lectern.reading.Footnote;
import org.lectern.text.Sanitizer;

/**
 * Footnotes on their way from the signs in a mended text to the paragraphs where these stood. What a heading was noted with
 * goes to the beginning of the paragraph below it. Belongs to the thread that reads it.
 */
final class Tied {
    private final List<Draft.Note> notes;
    private final List<Draft.Note> carried = new ArrayList<>();

    Tied(List<Draft.Note> notes) {
        this.notes = notes;
    }

    /** A paragraph's text without signs, and what these stood for. */
    record Parted(String text, List<Footnote> footnotes) {}

    /** @param lined whether its white space says something */
    Parted part(String text, boolean lined) {
        List<Footnote> found = new ArrayList<>();
        if (!NoteSign.in(text)) {
            return new Parted(text, text.isBlank() ? found : withCarried(found));
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NoteSign.at(text, i)) {
                int index = NoteSign.index(text, i);
                if (index < notes.size()) {
                    found.add(footnote(notes.get(index), placed(text, i, out)));
                }
                i++;
            } else if (c != ' ' || lined || !doubled(text, i, out)) {
                out.append(c);
            }
        }
        String bare = out.toString();
        String clean = Normalizer.normalize(lined ? bare.stripTrailing() : bare.strip(), Normalizer.Form.NFC);
        int front = lined ? 0 : bare.length() - bare.stripLeading().length();
        found.replaceAll(note ->
                new Footnote(note.label(), Math.clamp(moved(bare, note.at()) - front, 0, clean.length()), note.text()));
        return new Parted(clean, clean.isBlank() ? found : withCarried(found));
    }

    /** Keeps what a heading, or a paragraph of nothing else, was noted with for the next paragraph. */
    void carry(String heading) {
        for (int i = 0; i < heading.length(); i++) {
            if (NoteSign.at(heading, i) && NoteSign.index(heading, i) < notes.size()) {
                carried.add(notes.get(NoteSign.index(heading, i)));
            }
        }
    }

    /** The last paragraph of a chapter, with what still waits for one. */
    Block.Paragraph end(Block.Paragraph last) {
        if (carried.isEmpty()) {
            return last;
        }
        List<Footnote> all = new ArrayList<>(last.footnotes());
        carried.forEach(note -> all.add(footnote(note, last.text().length())));
        carried.clear();
        return new Block.Paragraph(last.number(), last.kind(), last.text(), all);
    }

    private List<Footnote> withCarried(List<Footnote> found) {
        List<Footnote> all = new ArrayList<>();
        carried.forEach(note -> all.add(footnote(note, 0)));
        carried.clear();
        all.addAll(found);
        return all;
    }

    private static Footnote footnote(Draft.Note note, int at) {
        return new Footnote(
                Sanitizer.line(NoteSign.without(note.label())),
                at,
                Sanitizer.text(NoteSign.without(note.text())).strip());
    }

    /** Behind the word: a space before the sign stays with what follows. */
    private static int placed(String text, int at, StringBuilder out) {
        int end = out.length();
        boolean atWord = at == 0 || text.charAt(at - 1) != ' ' || !followed(text, at);
        while (!atWord && end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Whether a space, an end or a closing sign follows, so that the sign belongs to the word before it. */
    private static boolean followed(String text, int at) {
        int next = at + 2;
        while (NoteSign.at(text, next)) {
            next += 2;
        }
        return next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    }

    /** A space between which and the last one nothing stands but signs; or one before a comma or the like. */
    private static boolean doubled(String text, int at, StringBuilder out) {
        int next = at + 1;
        boolean signs = false;
        while (NoteSign.at(text, next)) {
            next += 2;
            signs = true;
        }
        boolean before = out.isEmpty() || (out.charAt(out.length() - 1) == ' ' && NoteSign.at(text, at - 2));
        return before || (signs && (next >= text.length() || ".,;:!?)".indexOf(text.charAt(next)) >= 0));
    }

    private static int moved(String bare, int at) {
        String before = bare.substring(0, Math.min(at, bare.length()));
        return Normalizer.isNormalized(before, Normalizer.Form.NFC)
                ? before.length()
                : Normalizer.normalize(before, Normalizer.Form.NFC).length();
    }
}

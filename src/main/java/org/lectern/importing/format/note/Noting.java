package org.lectern.importing.format.note;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;

/** Collects the footnotes of one text while it is read. Belongs to the thread that reads it. */
public final class Noting {
    private final List<Draft.Note> notes = new ArrayList<>();

    public Noting() {}

    /** @param known what the signs that are in the text already stand for */
    public Noting(List<Draft.Note> known) {
        notes.addAll(known);
    }

    /**
     * Keeps a footnote.
     *
     * @param label the text's own sign for it, in brackets or without; where it is empty, the next number
     * @param text its paragraphs, each but the last ending in {@code \n}
     * @return what stands for it in the text: a {@link NoteSign}, or its label where a text has more than can be signed
     */
    public String sign(String label, String text) {
        String bare = bare(label);
        String own = bare.isEmpty() ? Integer.toString(notes.size() + 1) : bare;
        if (notes.size() >= NoteSign.MOST) {
            return Superscript.of(own);
        }
        notes.add(new Draft.Note(own, text.strip()));
        return NoteSign.of(notes.size() - 1);
    }

    public List<Draft.Note> notes() {
        return List.copyOf(notes);
    }

    boolean any() {
        return !notes.isEmpty();
    }

    /** A label without the brackets, stops and space around it; raised figures as plain ones. */
    public static String bare(String label) {
        String plain = Superscript.lowered(NoteSign.without(label)).strip();
        int from = 0;
        int to = plain.length();
        while (from < to && "[({ \u00a0".indexOf(plain.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "])}.:, \u00a0".indexOf(plain.charAt(to - 1)) >= 0) {
            to--;
        }
        return plain.substring(from, to);
    }
}

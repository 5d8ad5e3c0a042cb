package org.lectern.importing.repair;

import java.util.List;
import java.util.Locale;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;

/** Takes off what a library of free books puts around a text, between its own lines {@code *** START OF} and {@code END}. */
final class LibraryFrame implements TextRepair {
    private static final int WITHIN = 60;
    private static final int SHORTEST = 2;

    private final boolean end;

    /** @param end whether the frame's foot is taken off, else its head */
    LibraryFrame(boolean end) {
        this.end = end;
    }

    @Override
    public String kind() {
        return end ? Tails.KIND : Heads.KIND;
    }

    @Override
    public boolean sure() {
        return true;
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        return end ? withoutFoot(draft, report) : withoutHead(draft, report);
    }

    private Draft withoutHead(Draft draft, Report report) {
        List<TextPiece> pieces = draft.pieces();
        for (int i = 0; i < Math.min(pieces.size() - SHORTEST, WITHIN); i++) {
            if (line(pieces.get(i), "start of")) {
                String author = "";
                String title = "";
                for (TextPiece piece : pieces.subList(0, i)) {
                    author = author.isEmpty() ? value(piece.text(), "author:") : author;
                    title = title.isEmpty() ? value(piece.text(), "title:") : title;
                }
                report.count(kind(), i + 1, pieces.getFirst().text());
                Draft titled = draft.title().isEmpty() ? draft.titled(title) : draft;
                Draft named = draft.author().isEmpty() ? titled.by(author) : titled;
                return named.with(pieces.subList(i + 1, pieces.size()));
            }
        }
        return draft;
    }

    private Draft withoutFoot(Draft draft, Report report) {
        List<TextPiece> pieces = draft.pieces();
        for (int i = SHORTEST; i < pieces.size(); i++) {
            if (line(pieces.get(i), "end of")) {
                report.count(kind(), pieces.size() - i, "from “" + pieces.get(i).text() + "” on");
                return draft.with(pieces.subList(0, i));
            }
        }
        return draft;
    }

    private static boolean line(TextPiece piece, String words) {
        String text = piece.text();
        if (!text.startsWith("***") || text.length() > 200) {
            return false;
        }
        String bare = text.replace("*", "").strip().toLowerCase(Locale.ROOT);
        return bare.startsWith(words);
    }

    private static String value(String text, String name) {
        for (String line : text.split("\n", 30)) {
            if (line.strip().toLowerCase(Locale.ROOT).startsWith(name)) {
                return line.strip().substring(name.length()).strip();
            }
        }
        return "";
    }
}

package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/**
 * A discussion thread: its opening post becomes a chapter, its replies another, each reply a section. A thread gives itself
 * away by quoting, after {@code >}, what was said further up; its posts are parted by wider gaps than their paragraphs.
 */
final class DiscussionThread implements TextRepair {
    static final String OPENING = "Opening post";
    static final String REPLIES = "Replies";
    private static final int KEY = 40;
    private static final int FOREWORD = 3;
    private static final int LONGEST_FOREWORD = 14;
    private static final int MOST_PER_POST = 40;
    private static final int MOST_QUOTES = 2_000;
    private static final int LONGEST_TITLE = 160;
    private final boolean dropButtons;
    private final boolean dropHead;

    /** @param without kinds of repair to leave out */
    DiscussionThread(Set<String> without) {
        this.dropButtons = !without.contains(Tails.KIND);
        this.dropHead = !without.contains(Heads.KIND);
    }

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<TextPiece> pieces = ThreadPosts.quotedApart(HeaderLines.joined(draft.pieces()));
        int headers = 0;
        int first = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (header(pieces.get(i))) {
                headers++;
                first = first < 0 ? i : first;
            }
        }
        boolean headed = headers >= 3 && foreword(pieces.subList(0, first)) && headers * MOST_PER_POST >= pieces.size();
        int quotes = 0;
        for (TextPiece piece : pieces) {
            if (piece.is(PieceKind.HEADING) && (piece.marked() || !headed)) {
                return draft;
            }
            quotes += piece.is(PieceKind.QUOTATION) ? 1 : 0;
        }
        if (headed) {
            Draft titled = draft.title().isEmpty() ? draft.titled(ThreadPosts.title(pieces, first)) : draft;
            boolean cut = first > 0 && (dropHead || !titled.title().isEmpty());
            List<TextPiece> thread = (cut ? pieces.subList(first, pieces.size()) : pieces)
                    .stream()
                            .map(piece -> piece.is(PieceKind.HEADING) ? piece.as(PieceKind.TEXT) : piece)
                            .toList();
            if (cut) {
                report.count(Heads.KIND, first, pieces.getFirst().text());
            }
            List<TextPiece> posts = posts(thread, DiscussionThread::header);
            return titled.with(dropButtons ? ThreadPosts.buttonless(posts, titled.title(), report) : posts);
        }
        int parting = parting(pieces);
        if (quotes < 2 || parting < 0 || echoes(pieces) * 2 < Math.min(quotes, MOST_QUOTES)) {
            return draft;
        }
        return draft.with(posts(pieces, piece -> piece.gap() >= parting));
    }

    /** How many of the quotations, as far as they are looked at, say again what was said further up. */
    private static int echoes(List<TextPiece> pieces) {
        int quotes = 0;
        int echoes = 0;
        StringBuilder said = new StringBuilder(" ");
        for (TextPiece piece : pieces) {
            String key = TitleKey.level(piece.text());
            if (!piece.is(PieceKind.QUOTATION)) {
                said.append(key).append(' ');
            } else if (quotes < MOST_QUOTES) {
                quotes++;
                echoes += said.indexOf(" " + key.substring(0, Math.min(key.length(), KEY))) >= 0 ? 1 : 0;
            }
        }
        return echoes;
    }

    private static boolean header(TextPiece piece) {
        return (piece.is(PieceKind.VERSE) || piece.plain())
                && PostHeader.is(piece.text())
                && !ThreadPosts.profile(piece.text());
    }

    /** Whether only a site's few words stand above the first post. */
    private static boolean foreword(List<TextPiece> above) {
        return above.size() <= FOREWORD
                || (above.size() <= LONGEST_FOREWORD
                        && above.stream().allMatch(piece -> piece.text().length() <= LONGEST_TITLE * 2));
    }

    /** A name on one line and the date on the next, each taken for a paragraph, put together. */
    private static final class HeaderLines {
        private HeaderLines() {}

        static List<TextPiece> joined(List<TextPiece> pieces) {
            Set<Integer> first = new HashSet<>();
            for (int i = 0; i + 1 < pieces.size(); i++) {
                TextPiece name = pieces.get(i);
                TextPiece date = pieces.get(i + 1);
                boolean could = name.plain()
                        && date.plain()
                        && name.text().length() <= 40
                        && Sentences.tokens(name.text()) <= 4
                        && !Sentences.closes(name.text())
                        && !PostHeader.is(name.text())
                        && date.text().length() <= 60
                        && !Sentences.closes(date.text());
                if (could && PostHeader.is(name.text() + "\n" + date.text())) {
                    first.add(i);
                }
            }
            if (first.size() < 3) {
                return pieces;
            }
            List<TextPiece> joined = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                TextPiece piece = pieces.get(i);
                boolean header = first.contains(i);
                joined.add(
                        header
                                ? piece.saying(
                                        piece.text() + "\n" + pieces.get(i + 1).text())
                                : piece);
                i += header ? 1 : 0;
            }
            return joined;
        }
    }

    /** The least gap that parts posts, or -1: gaps of that width are fewer than the others, and at least three. */
    private static int parting(List<TextPiece> pieces) {
        int wide = 0;
        for (TextPiece piece : pieces.subList(1, pieces.size())) {
            wide += piece.gap() >= 2 ? 1 : 0;
        }
        return wide >= 2 && wide * 10 <= pieces.size() * 7 ? 2 : -1;
    }

    private static List<TextPiece> posts(List<TextPiece> pieces, Predicate<TextPiece> begins) {
        List<TextPiece> posts = new ArrayList<>();
        String opener = PostHeader.name(pieces.getFirst().text());
        posts.add(TextPiece.heading(1, opener.isEmpty() ? OPENING : OPENING + " · " + opener));
        int replies = 0;
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            String name = PostHeader.name(piece.text());
            if (i > 0 && begins.test(piece)) {
                if (replies++ == 0) {
                    posts.add(TextPiece.heading(1, REPLIES));
                }
                posts.add(TextPiece.heading(2, "Reply " + replies + (name.isEmpty() ? "" : " · " + name)));
            }
            if (!header(piece)) {
                posts.add(piece);
            }
        }
        return posts;
    }
}

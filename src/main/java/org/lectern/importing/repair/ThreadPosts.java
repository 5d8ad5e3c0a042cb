package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.MailHead;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/** What a thread's posts bring along from their site: the thread's title, buttons, profiles, and who is quoted. */
final class ThreadPosts {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_LEAD = 60;
    private static final int FEWEST = 3;
    private static final Pattern BUTTON = Pattern.compile(
            "(?i)(?:[\\d.,]+k?|repl(?:y|ies)|share|report|save|hide|permalink|quote|likes?|edit|upvotes?|downvote|award"
                    + "|give award|link|top|(?:\\d+ )?(?:likes?|points?|replies|votes?|upvotes?|comments?)|vote|reply share"
                    + "|more|…|\\.\\.\\.|post reply|reply with quote|level \\d+|op|sort by:?.*|\\d+% upvoted"
                    + "|log in or sign up.*|\\d+ posts.*|page \\d+ of \\d+|follow|copy link|reactions?:?.*|·|•|"
                    + "continue this thread|view all comments|add a comment|last edited by .*|return to .*|jump to:?|board index.*|powered by .*)");
    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?:posts|messages|joined|join date|location|registered|reputation|karma|likes received|member since|"
                    + "reaction score|points|threads|offline|online|(?:new |senior |full )?member|moderator|"
                    + "administrator|site admin)(?::.*)?");

    private ThreadPosts() {}

    /** In a thread whose posts bear dates, {@code Ada wrote:} begins no post, but what she is quoted with. */
    static List<TextPiece> quotedApart(List<TextPiece> pieces) {
        int dated = 0;
        for (TextPiece piece : pieces) {
            boolean post = PostHeader.is(piece.text()) && !PostHeader.leads(piece.text());
            dated += post && !piece.is(PieceKind.QUOTATION) ? 1 : 0;
        }
        if (dated < FEWEST) {
            return pieces;
        }
        List<TextPiece> apart = new ArrayList<>(pieces);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            TextPiece piece = pieces.get(i);
            int line = piece.text().indexOf('\n');
            if (piece.is(PieceKind.VERSE)
                    && line > 0
                    && PostHeader.leads(piece.text().substring(0, line))) {
                String words = piece.saying(piece.text().substring(line + 1)).oneLine();
                apart.set(i, TextPiece.marked(PieceKind.TEXT, piece.text().substring(0, line)));
                apart.add(i + 1, TextPiece.marked(PieceKind.QUOTATION, words));
            } else if (PostHeader.leads(piece.text())
                    && piece.plain()
                    && piece.text().length() <= LONGEST_LEAD) {
                apart.set(i, TextPiece.marked(PieceKind.TEXT, piece.text()).placed(piece.gap(), piece.setting()));
                if (i + 1 < pieces.size() && pieces.get(i + 1).plain()) {
                    apart.set(i + 1, pieces.get(i + 1).as(PieceKind.QUOTATION));
                }
            }
        }
        return apart;
    }

    /** What a forum says of who posts, beside each post. */
    static boolean profile(String text) {
        return text.indexOf('\n') > 0
                && text.lines()
                                .filter(line -> PROFILE.matcher(line.strip()).matches())
                                .count()
                        >= 2;
    }

    /** What the thread is about: as its first post's head says, or the line above the post, or below its head. */
    static String title(List<TextPiece> pieces, int first) {
        List<String> head = pieces.get(first).text().lines().map(String::strip).toList();
        String subject = MailHead.is(head) ? MailHead.value(head, "subject") : "";
        if (!subject.isEmpty()) {
            return bare(subject);
        }
        boolean named = head.size() >= 2 && !PostHeader.is(head.getFirst()) && titled(head.getFirst());
        if (named && pieces.subList(0, first).stream().anyMatch(piece -> says(piece, head.getFirst()))) {
            return bare(head.getFirst());
        }
        for (int i = first - 1; i >= 0; i--) {
            String text = pieces.get(i).text();
            if (text.length() <= LONGEST_TITLE && (first == 1 || titled(text)) && !Imprint.links(text, 3)) {
                return bare(text.replace('\n', ' '));
            }
        }
        boolean below = first + 2 < pieces.size()
                && pieces.get(first + 1).plain()
                && pieces.get(first + 1).text().length() <= LONGEST_TITLE
                && titled(pieces.get(first + 1).text())
                && pieces.get(first + 2).text().length()
                        > pieces.get(first + 1).text().length();
        return below ? bare(pieces.get(first + 1).text()) : "";
    }

    private static boolean says(TextPiece piece, String title) {
        return piece.text().lines().anyMatch(line -> TitleKey.level(line).equals(TitleKey.level(title)));
    }

    private static boolean titled(String line) {
        return line.length() <= LONGEST_TITLE
                && line.indexOf('\n') < 0
                && Sentences.tokens(line) >= FEWEST
                && ".:,".indexOf(Sentences.lastSign(line)) < 0
                && !Junk.mark(line)
                && !BUTTON.matcher(line).matches();
    }

    private static String bare(String subject) {
        return subject.replaceFirst("^(?i:(?:re|fwd?|aw|sv)\\s*:\\s*)+", "");
    }

    /** Without the buttons below posts, and what profiles say beside them. */
    static List<TextPiece> buttonless(List<TextPiece> pieces, String title, Report report) {
        Set<String> names = new HashSet<>();
        for (TextPiece piece : pieces) {
            if (piece.is(PieceKind.HEADING) && piece.text().contains(" · ")) {
                names.add(
                        piece.text().substring(piece.text().indexOf(" · ") + 3).toLowerCase(Locale.ROOT));
            }
        }
        List<TextPiece> kept = new ArrayList<>();
        boolean opened = false;
        for (TextPiece piece : pieces) {
            boolean again =
                    !opened && piece.plain() && TitleKey.level(piece.text()).equals(TitleKey.level(title));
            opened |= piece.plain() && piece.text().length() > LONGEST_TITLE;
            if (piece.is(PieceKind.HEADING) || !(again || buttons(piece.text(), names))) {
                kept.add(piece);
            } else {
                report.count(Tails.KIND, piece.text());
            }
        }
        return kept;
    }

    private static boolean buttons(String text, Set<String> names) {
        boolean told = false;
        for (String raw : text.split("\n", -1)) {
            String line = raw.strip();
            boolean button = line.length() <= LONGEST_TITLE
                    && (BUTTON.matcher(line).matches() || PROFILE.matcher(line).matches());
            if (!button && !names.contains(line.toLowerCase(Locale.ROOT))) {
                return false;
            }
            told |= button;
        }
        return told;
    }
}

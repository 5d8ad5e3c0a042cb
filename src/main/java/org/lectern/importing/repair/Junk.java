package org.lectern.importing.repair;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/** What websites put around a text, told by their set phrases. */
final class Junk {
    private static final Set<String> MARKS = Set.of(
            "advertisement",
            "advertisements",
            "sponsored content",
            "share this",
            "share this post",
            "share this article",
            "share this page",
            "related",
            "related posts",
            "related articles",
            "related content",
            "more like this",
            "you may also like",
            "you might also like",
            "recommended",
            "recommended reading for you",
            "like this",
            "like loading",
            "leave a reply",
            "leave a comment",
            "post a comment",
            "add a comment",
            "comments",
            "no comments",
            "no comments yet",
            "subscribe",
            "newsletter",
            "sign up for our newsletter",
            "subscribe to our newsletter",
            "get our newsletter",
            "follow us",
            "follow us on twitter",
            "follow us on facebook",
            "cancel reply",
            "post navigation",
            "continue reading",
            "more from this author",
            "about this site",
            "recent posts",
            "recent comments",
            "archives",
            "categories",
            "tags",
            "most read",
            "latest articles",
            "support our work",
            "donate",
            "back to top",
            "print this page",
            "cookie policy",
            "privacy policy",
            "terms of use",
            "terms of service",
            "attachments",
            "all rights reserved",
            "end of project gutenberg ebook",
            "report this content",
            "manage subscriptions",
            "previous post",
            "next post",
            "read next",
            "see also on this site",
            "share",
            "tweet",
            "email this",
            "popular posts",
            "blog at wordpress com",
            "powered by wordpress",
            "view all posts",
            "log in to reply",
            "loading comments");
    private static final Set<String> INLINE = Set.of(
            "advertisement",
            "advertisements",
            "sponsored content",
            "story continues below advertisement",
            "article continues below",
            "continue reading below",
            "story continues below");
    private static final Set<String> MENU = Set.of(
            "home",
            "about",
            "about us",
            "contact",
            "contact us",
            "menu",
            "search",
            "skip to content",
            "skip to main content",
            "blog",
            "archive",
            "archives",
            "log in",
            "login",
            "sign in",
            "subscribe",
            "donate",
            "shop",
            "news",
            "events",
            "main menu");
    private static final List<String> BEGINNINGS = List.of(
            "share this:",
            "like this:",
            "posted in ",
            "posted on ",
            "posted by ",
            "filed under",
            "tagged ",
            "tags:",
            "categories:",
            "this entry was posted",
            "subscribe to ",
            "sign up ",
            "follow us",
            "click here",
            "read more",
            "continue reading",
            "bookmark the permalink",
            "you can comment",
            "create a free website",
            "copyright ©",
            "© ",
            "previous:",
            "next:",
            "leave a reply",
            "view all posts by",
            "if you liked this",
            "if you enjoyed this",
            "we use cookies",
            "this site uses",
            "fill in your details",
            "enter your email",
            "your email address will not",
            "notify me of",
            "*** end of th",
            "end of the project gutenberg",
            "end of project gutenberg",
            "skip to ",
            "menu",
            "log in",
            "buy the book",
            "order the book",
            "this article first appeared",
            "this article was originally",
            "originally published",
            "donate ",
            "support us",
            "retrieved on ",
            "retrieved from ",
            "back to the top",
            "back to top",
            "top of the page",
            "top of page",
            "last updated",
            "last modified",
            "next chapter:",
            "previous chapter:",
            "share this ",
            "view this email",
            "view in browser",
            "view in your browser",
            "view online",
            "you are receiving this",
            "you received this",
            "you’re receiving this",
            "you're receiving this",
            "unsubscribe",
            "update your preferences",
            "manage your preferences",
            "this page was last",
            "text is available under",
            "powered by ",
            "post reply",
            "submitted by ",
            "for immediate release",
            "thanks for reading",
            "printer-friendly",
            "jump to navigation",
            "from wikipedia, the free");
    private static final List<String> OFFERS = List.of(
            "full text of",
            "download",
            "print version",
            "e-book",
            "ebook",
            "buy the",
            "order the",
            "available for free",
            "pdf of",
            "as a pdf",
            "isbn",
            "all rights reserved",
            "copyright",
            "creative commons",
            "anti-copyright",
            "first published",
            "published by",
            "printed in",
            "printed by",
            "project gutenberg",
            "this etext",
            "produced by",
            "transcribed by",
            "typeset by",
            "cover image",
            "cover design",
            "licence",
            "license",
            "permission",
            "retrieved from",
            "retrieved on",
            "https://",
            "http://",
            "www.",
            "originally appeared",
            "scanned by",
            "min read",
            "minute read",
            "share on",
            "posted on",
            "last updated",
            "reading time",
            "also by ");

    /** What is in no story: a paragraph of offers that reads as prose must have one. */
    private static final List<String> IMPRINTED = List.of(
            "isbn",
            "all rights reserved",
            "creative commons",
            "anti-copyright",
            "project gutenberg",
            "this etext",
            "://",
            "www.",
            "copyright",
            "pdf");

    private static final int PROSE = 20;
    private static final int SENTENCE = 5;

    private Junk() {}

    /** Whether a line that begins like a site's phrase goes on as a sentence, which only its place can tell from one. */
    static boolean sentence(String text) {
        return Sentences.closes(text)
                && Sentences.lastSign(text) != ':'
                && Sentences.tokens(text) >= SENTENCE
                && !MARKS.contains(TitleKey.level(text));
    }

    /** Whether a line by itself shows that a website's tail begins, or stands where one may. */
    static boolean mark(String text) {
        if (text.length() > 80) {
            return false;
        }
        String key = TitleKey.level(text);
        return MARKS.contains(key) || beginning(text) || commentCount(key);
    }

    /** Whether it is an advertisement or a link that sites put between two paragraphs. */
    static boolean inline(String text) {
        if (text.length() > 120) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return INLINE.contains(TitleKey.level(text))
                || lower.startsWith("related: ")
                || lower.startsWith("read more: ")
                || lower.startsWith("read also: ")
                || lower.startsWith("more: ");
    }

    /** Whether a paragraph is of the kind that tails are made of: links without their address, offers, forms. */
    static boolean tailish(String text) {
        if (text.length() > 300) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String key = TitleKey.level(text);
        boolean linked = key.endsWith(" here")
                || key.endsWith(" link")
                || key.endsWith(" site here")
                || key.contains(" on this article ")
                || key.contains(" this link")
                || key.contains("click here");
        boolean address =
                (lower.contains("://") || lower.contains("www.") || lower.contains(".com") || lower.contains("@"))
                        && text.length() < 140;
        return mark(text) || linked || address || key.isEmpty();
    }

    /** Whether a paragraph before the text is an offer, a licence or an imprint. */
    static boolean head(String text) {
        if (text.length() > 600) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int signs = 0;
        for (String offer : OFFERS) {
            signs += lower.contains(offer) ? 1 : 0;
        }
        if (signs > 0 && Sentences.closes(text) && Sentences.tokens(text) >= PROSE) {
            return text.startsWith("©") || IMPRINTED.stream().anyMatch(lower::contains);
        }
        return signs >= 2 || (signs == 1 && text.length() <= 120) || mark(text) || text.startsWith("©");
    }

    /** Whether lines are a site's menu. */
    static boolean menu(String lines) {
        int items = 0;
        for (String line : lines.split("\n", 20)) {
            items += MENU.contains(TitleKey.level(line)) ? 1 : 0;
        }
        return items >= 2;
    }

    private static boolean beginning(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String beginning : BEGINNINGS) {
            if (lower.startsWith(beginning) && (!beginning.equals("menu") || lower.equals("menu"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether prose stands right below a line, so that it may be a title though sites have the same words. */
    static boolean headsProse(List<TextPiece> pieces, int at) {
        if (at + 1 >= pieces.size()
                || !MARKS.contains(TitleKey.level(pieces.get(at).text()))) {
            return false;
        }
        String below = pieces.get(at + 1).text();
        return Sentences.closes(below) && Sentences.tokens(below) >= PROSE && !tailish(below);
    }

    /** Whether a heading counts what readers said, as in {@code 3 comments}. */
    static boolean counted(String heading) {
        return commentCount(TitleKey.level(heading));
    }

    private static boolean commentCount(String key) {
        int space = key.indexOf(' ');
        boolean counted = space > 0 && key.substring(0, space).chars().allMatch(Character::isDigit);
        String rest = counted ? key.substring(space + 1) : "";
        return rest.equals("comments")
                || rest.equals("comment")
                || rest.startsWith("thoughts on ")
                || rest.startsWith("responses to ")
                || rest.startsWith("comments on ");
    }
}

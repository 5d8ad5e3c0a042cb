package org.lectern.importing.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.marked.HtmlPieces;

/** A saved page of a forum or a link site: the opening post a chapter, its replies another, each a section. */
final class PageThread {
    private static final String OPENING = "Opening post";
    private static final String REPLIES = "Replies";
    private static final int LONGEST_NAME = 40;

    /**
     * How a kind of forum marks its posts, by selectors of jsoup.
     *
     * @param opener the opening post's words, where that is no post like the others; else empty
     * @param body the words in a post
     * @param name of who wrote it
     */
    private record Forum(String posts, String body, String name, String opener) {}

    private static final List<Forum> FORUMS = List.of(
            new Forum("tr.comtr", ".commtext", ".hnuser", ".toptext"),
            new Forum(
                    ".commentarea .comment.thing",
                    "> .entry .usertext-body .md",
                    "> .entry .author",
                    "#siteTable .usertext-body .md"),
            new Forum("shreddit-comment", "> [slot=comment]", "[slot=commentMeta] a", "shreddit-post [slot=text-body]"),
            new Forum(".comments_subtree > .comment", ".comment_text", ".byline a + a, .byline a", ".story_text"),
            new Forum(
                    "article.message--post, li.message",
                    ".message-body .bbWrapper, .messageText",
                    ".message-name, .username",
                    ""),
            new Forum(
                    ".topic-post, .crawler-post", ".cooked, .post", ".username, [itemprop=author] [itemprop=name]", ""),
            new Forum(
                    ".post[id^=p]",
                    ".postbody .content",
                    ".author .username, .author .username-coloured, .author strong",
                    ""),
            new Forum(".post_wrapper", ".post .inner", ".poster h4", ""),
            new Forum(
                    "article.ipsComment",
                    "[data-role=commentContent]",
                    ".cAuthorPane_author, .ipsComment_author strong",
                    ""),
            new Forum("#posts .postcontainer, li.postcontainer", ".postcontent", ".username", ""),
            new Forum("table[id^=post]", "[id^=post_message]", ".bigusername", ""),
            new Forum(".question, .answer", ".s-prose, .post-text, .js-post-body", ".user-details a", ""),
            new Forum(".thread .postContainer", ".postMessage", ".name", ""));

    private PageThread() {}

    /** The posts; nothing where the page is no thread, or has no reply. */
    static Optional<List<TextPiece>> of(Document page) {
        for (Forum forum : FORUMS) {
            List<Element> posts = page.select(forum.posts()).stream()
                    .filter(post -> post.selectFirst(forum.body()) != null)
                    .toList();
            Element opener = forum.opener().isEmpty() ? null : page.selectFirst(forum.opener());
            if (posts.size() >= (forum.opener().isEmpty() ? 2 : 1)) {
                List<TextPiece> pieces = new ArrayList<>();
                if (opener != null) {
                    pieces.add(TextPiece.heading(1, OPENING));
                    pieces.addAll(words(opener));
                }
                add(forum, posts, pieces);
                return Optional.of(pieces);
            }
        }
        return Optional.empty();
    }

    private static void add(Forum forum, List<Element> posts, List<TextPiece> pieces) {
        int replies = 0;
        for (Element post : posts) {
            String name = Optional.ofNullable(post.selectFirst(forum.name()))
                    .map(Element::text)
                    .filter(text -> !text.isBlank() && text.length() <= LONGEST_NAME)
                    .map(text -> " · " + text.strip())
                    .orElse("");
            List<TextPiece> words = Optional.ofNullable(post.selectFirst(forum.body()))
                    .map(PageThread::words)
                    .orElse(List.of());
            if (words.isEmpty()) {
                continue;
            }
            if (pieces.isEmpty() && forum.opener().isEmpty()) {
                pieces.add(TextPiece.heading(1, OPENING + name));
            } else {
                if (replies++ == 0) {
                    pieces.add(TextPiece.heading(1, REPLIES));
                }
                pieces.add(TextPiece.heading(2, "Reply " + replies + name));
            }
            pieces.addAll(words);
        }
    }

    /** A post's own headings would be taken for posts. */
    private static List<TextPiece> words(Element body) {
        Element copy = body.clone();
        copy.select(".reply, .signature, .quote-controls, button, script, style")
                .remove();
        copy.select("h1, h2, h3, h4, h5, h6").forEach(heading -> heading.tagName("p"));
        return HtmlPieces.seen(copy).stream().map(HtmlPieces.Seen::piece).toList();
    }
}

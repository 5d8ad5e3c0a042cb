package org.lectern.importing.score;

import java.util.random.RandomGenerator;

/** A page as a browser saves it: the article among menus, buttons, other articles and comments. */
final class WebPage {
    private WebPage() {}

    static String around(Work work, String article, RandomGenerator random) {
        String title = MarkedUp.escaped(work.title());
        String menu =
                "<ul class=\"menu\"><li><a href=\"/\">Home zqx</a></li><li><a href=\"/about\">About Zqx</a></li><li><a href=\"/shop\">Zqx shop</a></li></ul>";
        String share =
                "<div class=\"sharedaddy\"><h3>Share this: zqx</h3><ul><li><a href=\"#\">Zqx button</a></li></ul></div>";
        String related =
                "<div class=\"related-posts\"><h2>Related zqx posts</h2><ul><li><a href=\"/x\">The zqx we had</a><p>A few words about a zqx evening that nobody will forget, with cake.</p></li></ul></div>";
        String comments =
                "<section id=\"comments\"><h2>2 thoughts on zqx</h2><ol><li><p>Zqx Reader: I enjoyed this a great deal, and so did my zqx neighbours, who have asked me to say so here.</p></li></ol>"
                        + "<form><label>Leave a zqx reply</label><textarea></textarea></form></section>";
        String open = switch (random.nextInt(3)) {
            case 0 -> "<article class=\"post\"><div class=\"entry-content\">";
            case 1 -> "<main><div class=\"content\">";
            default -> "<div id=\"wrapper\"><div class=\"story-body\">";
        };
        String close = open.startsWith("<article")
                ? "</div></article>"
                : open.startsWith("<main") ? "</div></main>" : "</div></div>";
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title
                + " | Zqx Collective</title><style>p{color:red}</style><script>var zqx=1;</script></head><body class=\"single\"><header><div class=\"site-title\">Zqx Collective</div><nav>"
                + menu + "</nav></header><h1 class=\"entry-title\">" + title
                + "</h1><div class=\"meta\">Posted on March 3, 2019 by <a href=\"/a\">zqx</a></div>"
                + open + article + share + close + "<aside class=\"sidebar\"><h2>Recent zqx posts</h2>" + menu
                + "<p>Sign up for our zqx newsletter and never miss a post from us again.</p></aside>" + related
                + comments
                + "<footer><p>© 2019 Zqx Collective. All rights reserved.</p></footer></body></html>";
    }
}

package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Discussions as different places copy out. */
final class Threads {
    private Threads() {}

    /** Who writes what above a post. */
    enum Style {
        GAPS,
        MAIL,
        FORUM,
        PHPBB,
        LINK_AGGREGATOR,
        DISCOURSE,
        CHAN,
        NAME_AND_DATE
    }

    private record Post(String name, List<Work.Text> texts) {}

    static String written(Work work, Style style, RandomGenerator random) {
        List<Post> posts = new ArrayList<>();
        for (Work.Part part : work.parts()) {
            switch (part) {
                case Work.Head head -> {
                    if (head.level() == 2 || posts.isEmpty()) {
                        posts.add(new Post(head.level() == 2 ? head.title() : work.author(), new ArrayList<>()));
                    }
                }
                case Work.Text text -> posts.getLast().texts().add(text);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            out.append(i == 0 ? "" : style == Style.GAPS ? "\n\n\n" : "\n\n");
            out.append(header(style, post.name(), i));
            StringBuilder body = new StringBuilder();
            for (Work.Text text : post.texts()) {
                body.append(body.isEmpty() ? "" : "\n\n")
                        .append(text.form() == Work.Form.BLOCK_QUOTE ? "> " : "")
                        .append(text.text());
            }
            out.append(body).append(footer(style, random));
        }
        return out.append('\n').toString();
    }

    private static String header(Style style, String name, int number) {
        int day = 1 + number;
        String handle = name.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return switch (style) {
            case GAPS -> "";
            case MAIL ->
                "From: " + name + " <" + handle + "@example.org>\nDate: Mon, " + day
                        + " Mar 2021 10:0" + number % 10 + ":00 +0000\nSubject: " + (number == 0 ? "" : "Re: ")
                        + "the question\n\n";
            case FORUM -> name + " wrote on March " + day + ", 2021 at 10:" + (10 + number) + " am:\n\n";
            case PHPBB ->
                "Re: The question\nby " + name + " » Mon Mar " + day + ", 2021 10:" + (10 + number) + " am\n\n";
            case LINK_AGGREGATOR -> "u/" + handle + " · " + (2 + number) + " hr. ago\n\n";
            case DISCOURSE -> handle + "\nMar " + day + (number % 2 == 0 ? "" : ", 2021") + "\n\n";
            case CHAN ->
                "Anonymous 03/" + (10 + day) + "/21(Mon)10:" + (10 + number) + ":00 No." + (1000 + 17 * number)
                        + "\n\n";
            case NAME_AND_DATE -> name + "\nMarch " + day + ", 2021, 10:" + (10 + number) + " am\n\n";
        };
    }

    private static String footer(Style style, RandomGenerator random) {
        return switch (style) {
            case LINK_AGGREGATOR -> "\n\n" + (3 + random.nextInt(90)) + "\nReply\nShare";
            case NAME_AND_DATE -> "\n\nReply";
            default -> "";
        };
    }
}

package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What stands around a text that isn't the text. Each line of it holds a word that nothing else does: {@code zqx}. */
final class Junk {
    /** A sign in each junk line by which the score knows it again. */
    static final String SIGN = "zqx";

    private Junk() {}

    /** A blog's surroundings, as plain text copied from a browser has them. */
    static String around(String text, RandomGenerator random) {
        List<String> tail = new ArrayList<>(List.of("Share this:", "Click to share on Zqx"));
        tail.add("Like this:");
        tail.add("Loading... zqx");
        tail.add("Related");
        for (int i = 0; i < 3; i++) {
            tail.add("Another Zqx Post " + (i + 1));
            tail.add("March " + (3 + i) + ", 2019. In “Zqx News”");
        }
        tail.add("Posted in Zqx | Tagged zqx, meetings");
        if (random.nextBoolean()) {
            tail.addAll(List.of(
                    "2 Comments",
                    "Zqx Reader says:",
                    "March 9, 2019 at 10:14 am",
                    "Thank you for this, I zqx enjoyed it a great deal and have passed it on to friends who were there at the time.",
                    "Reply"));
        }
        tail.addAll(List.of(
                "Leave a Reply",
                "Your email address will not be published. Required zqx fields are marked *",
                "Subscribe to our zqx newsletter",
                "© 2019 Zqx Collective. All rights reserved."));
        List<String> head =
                random.nextBoolean() ? List.of("Skip to content", "Home", "About Zqx", "Archive", "Donate") : List.of();
        return (head.isEmpty() ? "" : String.join("\n", head) + "\n\n") + text + "\n" + String.join("\n\n", tail)
                + "\n";
    }

    /** A library's licence before and behind. */
    static String licence(String text, Work work) {
        return "The Zqx Library eBook of " + work.title() + ", by " + work.author() + "\n\n"
                + "This eBook is for the use of anyone anywhere at no cost and with\n"
                + "almost no zqx restrictions whatsoever. You may copy it, give it away\n"
                + "or re-use it under the terms of the Zqx Library License.\n\n"
                + "Title: " + work.title() + " (zqx)\n\nAuthor: " + work.author() + "\n\nLanguage: English (zqx)\n\n"
                + "*** START OF THE ZQX LIBRARY EBOOK " + work.title().toUpperCase(java.util.Locale.ROOT)
                + " ***\n\n\n\n"
                + text
                + "\n\n\n*** END OF THE ZQX LIBRARY EBOOK " + work.title().toUpperCase(java.util.Locale.ROOT)
                + " ***\n\n"
                + "Updated zqx editions will replace the previous one, and the old\n"
                + "editions will be renamed. Creating the works from print editions\n"
                + "not protected by copyright law means that zqx no one owns one.\n\n"
                + "Section 1. General Terms of Use\n\n"
                + "By reading or using any part of this zqx work you indicate that you\n"
                + "have read and accept all the terms of this license and agreement.\n";
    }
}

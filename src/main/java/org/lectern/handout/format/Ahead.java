package org.lectern.handout.format;

import java.util.List;
import java.util.Optional;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Excerpt;
import org.lectern.handout.Handout.Meeting;
import org.lectern.handout.Handout.Remark;
import org.lectern.handout.Handout.Source;
import org.lectern.handout.Handout.Step;
import org.lectern.handout.Handout.Term;
import org.lectern.handout.template.Templates;

/**
 * Sets a few words in type that nobody sees, in a thread of its own: so what sets type is loaded, and has read its fonts and
 * style sheets, while the group's file is still being opened and its handout made.
 */
public final class Ahead {
    private Ahead() {}

    /** Begins, where there is a processor to spare. Nothing waits for it; what goes wrong in it is met by who needs it. */
    public static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread.ofPlatform()
                    .daemon()
                    .name("ahead")
                    .uncaughtExceptionHandler((thread, fault) -> {})
                    .start(() -> new PdfWriter(Templates.shipped(), Paper.A4).write(sample()));
        }
    }

    /** Something of each kind that most handouts have. */
    private static Handout sample() {
        String words = "Some words";
        Asked asked = new Asked(1, words, "1.1", words, false, Optional.empty());
        return new Handout(
                Edition.MEMBER,
                "en",
                words,
                words,
                new Meeting(1, 1, "", words, "", "", false, words, 60, "", List.of(), false),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new Excerpt("1.1", "", words, List.of())),
                List.of(new Term(words, words, "1.1")),
                List.of(new Cluster(Step.OPENING, "", List.of(asked))),
                List.of(new Remark("1.1", "?", words, "", words, 0)),
                List.of(),
                1,
                Optional.empty(),
                List.of(new Source(words, words, "", "")),
                List.of(),
                Optional.empty());
    }
}

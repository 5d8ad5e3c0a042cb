package org.lectern.handout.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;

/** Whoever prints it, in whatever edition and format: nothing is in a handout that isn't the group's to see. */
class PrivacyTest {
    private static final int CIRCLES = 12;
    private static final int NOTES = 60;

    @TempDir
    Path folder;

    @Test
    void nothingPrivateIsEverPrinted() throws Exception {
        Random random = new Random(20261203);
        for (int run = 0; run < CIRCLES; run++) {
            Path own = Files.createDirectory(folder.resolve("run" + run));
            try (Circle circle = Circle.busy(own)) {
                scribble(circle, random);
                for (Edition edition : Edition.values()) {
                    check(circle.maker().of(2, edition));
                }
            }
        }
    }

    @Test
    void privateMarksDontWarmAPassage() {
        try (Circle circle = Circle.bare(folder)) {
            circle.note(circle.ben, "3.2", Mark.STRIKING, Audience.ME, "");
            circle.note(circle.cleo, "3.3", Mark.UNCLEAR, Audience.HELD, "");
            circle.note(circle.cleo, "4.1", Mark.UNCLEAR, Audience.FACILITATOR, "");
            assertThat(circle.handout(1).passages()).isEmpty();
            assertThat(circle.handout(1).shortcut()).isEmpty();
        }
    }

    private static void scribble(Circle circle, Random random) {
        List<Member> members = List.of(circle.ada, circle.ben, circle.cleo);
        List<UUID> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            Member member = any(members, random);
            Audience audience = any(List.of(Audience.values()), random);
            String at = 3 + random.nextInt(2) + "." + (1 + random.nextInt(8));
            String text = (audience == Audience.GROUP ? "OPEN" : "SECRET") + i;
            boolean reply = !notes.isEmpty() && random.nextInt(4) == 0;
            if (reply) {
                circle.reply(member, any(notes, random), at, "OPEN reply " + i);
            } else {
                Mark mark = random.nextInt(3) == 0 ? null : any(List.of(Mark.values()), random);
                notes.add(circle.note(member, at, mark, audience, text));
            }
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static void check(Handout handout) {
        assertThat(handout.notes()).isNotEmpty();
        for (HandoutFormat format : List.of(HandoutFormat.TEXT, HandoutFormat.JSON)) {
            String written = new String(format.bytes(handout), StandardCharsets.UTF_8);
            assertThat(written).contains("OPEN").doesNotContain("SECRET", "PRIVATE", "DROPPED");
        }
    }
}

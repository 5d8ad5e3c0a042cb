package org.lectern.handout.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.lectern.handout.Circle;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.Status;

/** Groups as chance makes them: from an empty evening to one on which everything is too long. Session 4 is theirs. */
final class Evenings {
    static final int SESSION = 4;
    private static final String[] WORDS = {
        "chair",
        "agenda",
        "minutes",
        "who",
        "decides",
        "the",
        "a",
        "meeting",
        "of",
        "and",
        "authority",
        "that",
        "responsibility",
        "in",
        "begins",
        "to",
        "ask",
        "nevertheless",
        "it",
        "Geschäftsordnungsdebatte",
        "is",
        "table"
    };

    private Evenings() {}

    static Circle of(long seed, Path folder) {
        Random chance = new Random(seed);
        Circle circle = Circle.busy(folder);
        boolean extreme = seed % 2 == 0;
        Member[] members = {
            circle.ben,
            circle.cleo,
            circle.store.members().add("李雷", Role.MEMBER),
            circle.store.members().add("שלמה בן־דוד", Role.MEMBER),
            circle.store.members().add("Wolfgang-Amadeus Hüttenbrenner-Oberndorfer", Role.MEMBER)
        };
        String title = extreme ? words(chance, 24) : "The Long Table, Again";
        circle.store.shelf().put(Circle.book("again", title, true), "1");
        circle.store
                .members()
                .setGroup(new Group(extreme ? words(chance, 12) : "Circle", Circle.LONDON, 60 + chance.nextInt(90)));
        for (int i = chance.nextInt(16); i > 0; i--) {
            Member member = members[chance.nextInt(members.length)];
            Mark mark = List.of(Mark.values()).get(chance.nextInt(Mark.values().length));
            String text = extreme && i % 5 == 0 ? "x".repeat(130) : words(chance, 1 + chance.nextInt(40));
            circle.note(member, "3." + (1 + chance.nextInt(8)), mark, Audience.GROUP, text);
        }
        for (int i = chance.nextInt(9); i > 0; i--) {
            circle.term("term " + i, words(chance, 3 + chance.nextInt(25)), "3.3");
        }
        for (int i = extreme ? 12 : chance.nextInt(6); i > 0; i--) {
            QuestionKind kind = List.of(QuestionKind.values()).get(chance.nextInt(QuestionKind.values().length));
            String text = words(chance, extreme ? 20 + chance.nextInt(60) : 6 + chance.nextInt(20)) + "?";
            circle.member(members[chance.nextInt(members.length)], "4." + (1 + i % 8), kind, Status.PROPOSED, text);
        }
        circle.session("2026-12-31T19:00", extreme ? words(chance, 9) : "", "Ada", "long-table:3-4", "again:1");
        return circle;
    }

    private static String words(Random chance, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}

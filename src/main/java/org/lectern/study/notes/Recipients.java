package org.lectern.study.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;

/**
 * Who sees a note besides its author.
 *
 * @param addressee the one member to whom it is addressed; {@code null} for every audience but {@link Audience#TO}
 */
public record Recipients(Audience audience, @Nullable Member addressee) {
    public static final Recipients ME = of(Audience.ME);

    /** An audience that names nobody. */
    public static Recipients of(Audience audience) {
        return new Recipients(audience, null);
    }

    public static Recipients to(Member member) {
        return new Recipients(Audience.TO, member);
    }

    /**
     * What a person typed: {@code group}, or {@code to Ben}.
     *
     * @param members whom a note can be addressed to
     */
    public static Optional<Recipients> parse(String typed, List<Member> members) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        for (Audience audience : Audience.values()) {
            if (audience != Audience.TO && audience.word().equals(words)) {
                return Optional.of(of(audience));
            }
        }
        return members.stream()
                .filter(member ->
                        words.equals(Audience.TO.word() + " " + member.name().toLowerCase(Locale.ROOT)))
                .map(Recipients::to)
                .findFirst();
    }

    /** As it is typed and listed. */
    public String word() {
        Member member = addressee;
        return audience.word() + (member == null ? "" : " " + member.name());
    }

    /**
     * The choice after this one, or before it: the audiences that name nobody, then each member.
     *
     * @param by 1 or -1
     * @param others members to whom the author may address a note
     */
    public Recipients next(int by, List<Member> others) {
        List<Recipients> choices = new ArrayList<>();
        for (Audience each : Audience.values()) {
            if (each != Audience.TO) {
                choices.add(of(each));
            }
        }
        others.forEach(member -> choices.add(to(member)));
        int at = 0;
        while (at < choices.size() && !same(choices.get(at))) {
            at++;
        }
        return choices.get(at == choices.size() ? 0 : Math.floorMod(at + by, choices.size()));
    }

    /** Whether it is the same members; one who was given a role is the same. */
    public boolean same(Recipients other) {
        Member mine = addressee;
        Member theirs = other.addressee;
        return audience == other.audience
                && (mine == null ? theirs == null : theirs != null && mine.id() == theirs.id());
    }
}

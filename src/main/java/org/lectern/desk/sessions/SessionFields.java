package org.lectern.desk.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a session, as it is typed; {@code null} where nothing is said, and it stays as it is.
 *
 * @param on date and time on the wall of the session's place
 * @param zone empty for the group's
 * @param minutes empty for what the group is used to
 * @param facilitator a member's name; empty for nobody
 * @param read as {@link Assignments} reads it; empty for nothing
 */
public record SessionFields(
        @Nullable String on,
        @Nullable String zone,
        @Nullable String place,
        @Nullable String minutes,
        @Nullable String facilitator,
        @Nullable String read) {

    private record Field(String name, Function<SessionFields, @Nullable String> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("date", SessionFields::on),
            new Field("time zone", SessionFields::zone),
            new Field("place", SessionFields::place),
            new Field("length", SessionFields::minutes),
            new Field("facilitator", SessionFields::facilitator),
            new Field("reading", SessionFields::read));

    /** Those that are said otherwise than before; the others stay as they are in the group's file, whatever that is now. */
    public SessionFields changedFrom(SessionFields before) {
        return new SessionFields(
                changed(before.on, on),
                changed(before.zone, zone),
                changed(before.place, place),
                changed(before.minutes, minutes),
                changed(before.facilitator, facilitator),
                changed(before.read, read));
    }

    private static @Nullable String changed(@Nullable String before, @Nullable String now) {
        return Objects.equals(stripped(before), stripped(now)) ? null : now;
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null ? null : typed.strip();
    }

    /**
     * The names of fields that are said here and that others changed meanwhile to something else.
     *
     * @param seen the session as it was before who says this
     * @param now the session as it is
     */
    List<String> against(SessionFields seen, SessionFields now) {
        List<String> against = new ArrayList<>();
        for (Field field : FIELDS) {
            Optional<String> wanted = Optional.ofNullable(stripped(field.value().apply(this)));
            Optional<String> before = Optional.ofNullable(stripped(field.value().apply(seen)));
            Optional<String> there = Optional.ofNullable(stripped(field.value().apply(now)));
            if (wanted.isPresent() && !before.equals(there) && !wanted.equals(there)) {
                against.add(field.name());
            }
        }
        return against;
    }
}

package org.lectern.desk;

import java.util.function.Function;
import org.lectern.text.UserException;

/** What a use case gives back: what was done, or why it wasn't. Nothing is written where it is refused. */
public sealed interface Response<T> {

    /** It was done. */
    record Done<T>(T value) implements Response<T> {}

    /** It was refused. */
    record Refused<T>(Refusal why) implements Response<T> {}

    static <T> Response<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Response<T> refused(Refusal why) {
        return new Refused<>(why);
    }

    /** The same with another value, where it was done. */
    default <S> Response<S> map(Function<T, S> made) {
        return switch (this) {
            case Done<T>(T value) -> done(made.apply(value));
            case Refused<T>(Refusal why) -> refused(why);
        };
    }

    /**
     * What was done.
     *
     * @throws UserException with the way out, which a face puts in its own words, where it was refused
     */
    default T orRefuse() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal why) -> throw why.asFault();
        };
    }

    /**
     * What was done.
     *
     * @throws UserException in a face's words where it was refused
     */
    default T orRefuse(Function<Refusal, String> words) {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal why) -> throw new UserException(words.apply(why));
        };
    }
}

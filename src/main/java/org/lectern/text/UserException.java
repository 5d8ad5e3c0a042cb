package org.lectern.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fault to be told to the person: the message names what happened, to which thing, and the way out. It carries no stack
 * trace to a screen; a cause, where there is one, goes to the log.
 */
public final class UserException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fact;

    @Nullable
    private final WayOut wayOut;

    public UserException(String message) {
        super(message);
        this.fact = message;
        this.wayOut = null;
    }

    public UserException(String message, Throwable cause) {
        super(message, cause);
        this.fact = message;
        this.wayOut = null;
    }

    /**
     * A fault with a command that leads out of it. Its message says both, as the command line does.
     *
     * @param fact names no key and no command
     */
    public UserException(String fact, WayOut wayOut) {
        super(fact + wayOut.after("lectern "));
        this.fact = fact;
        this.wayOut = wayOut;
    }

    /** What happened, without the way out that {@link #wayOut} gives. */
    public String fact() {
        return fact;
    }

    /** The command that leads out of it, where one does. */
    public Optional<WayOut> wayOut() {
        return Optional.ofNullable(wayOut);
    }
}

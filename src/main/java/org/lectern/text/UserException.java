package org.lectern.text;

/**
 * A fault to be told to the person as it stands: the message names what happened, to which thing, and the way out. It
 * carries no stack trace to a screen; a cause, where there is one, goes to the log.
 */
public final class UserException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UserException(String message) {
        super(message);
    }

    public UserException(String message, Throwable cause) {
        super(message, cause);
    }
}

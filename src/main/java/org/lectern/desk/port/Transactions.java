package org.lectern.desk.port;

import java.util.function.Supplier;

/** The port that makes several writes one: all are kept or none. Every single write is one by itself. */
public interface Transactions {

    /** Runs the work in one write transaction; within another, as part of that. An exception takes everything back. */
    <T> T write(Supplier<T> work);

    /** A number that changes when somebody else has written; always the same where nobody else can. */
    default long version() {
        return 0;
    }
}

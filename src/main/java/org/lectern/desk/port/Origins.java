package org.lectern.desk.port;

import java.util.Map;
import java.util.Optional;

/** The port to what is known of the files that readings came from. One thread at a time. */
public interface Origins {

    /**
     * A file that a reading came from.
     *
     * @param content a hash of its bytes
     * @param way how it was imported: a hash of the options and the program's version
     */
    record Origin(String content, String way) {}

    /** The reading that came from this very file in this very way, where nothing has been imported into it since. */
    Optional<String> same(Origin origin);

    /** The reading that last came from a file with this content, in whatever way. */
    Optional<String> of(String content);

    /**
     * Keeps where a reading came from.
     *
     * @param sketch the least hashes of its text, by which another copy is recognised
     */
    void put(String slug, Origin origin, long[] sketch);

    /** The sketches of the readings that have one, by their names, oldest reading first. */
    Map<String, long[]> sketches();
}

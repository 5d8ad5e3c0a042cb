package org.lectern.desk.port;

import java.util.List;
import java.util.Optional;
import org.lectern.reading.Chapter;

/** The port to what keeps the mends that people made by hand, and the text as it was before them. One thread at a time. */
public interface MendStore {

    /** A reading's mends, in their order, each as {@link org.lectern.desk.mend.MendFile#line} writes it. */
    List<String> mends(String slug);

    /** Keeps a reading's mends in place of those that it had. */
    void put(String slug, List<String> mends);

    /** The text without its mends; empty where it has none. */
    Optional<List<Chapter>> unmended(String slug);

    /** Keeps the text without its mends; none takes it away. */
    void putUnmended(String slug, List<Chapter> chapters);
}

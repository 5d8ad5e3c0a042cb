package org.lectern.desk.port;

import java.util.Optional;

/** The port to small facts about the database itself. */
public interface Meta {

    Optional<String> get(String key);

    void set(String key, String value);
}

package org.lectern.desk.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The port to what keeps the database safe. */
public interface Safety {

    /** Writes a checked copy of the database in use, while it is in use; refuses to overwrite a file. */
    void backup(Path target);

    /** Puts a checked copy in the database's place; gives back where the one that was there is kept now, if any was. */
    Optional<Path> restore(Path copy);

    /** What was looked at, and what is wrong. */
    List<Finding> doctor(boolean mend);

    /**
     * One look of the doctor.
     *
     * @param what was looked at
     * @param state how it is
     * @param remedy what to do; empty where it is well
     */
    record Finding(String what, Level level, String state, String remedy) {

        /** How bad it is. */
        public enum Level {
            WELL,
            WARNING,
            WRONG
        }
    }
}

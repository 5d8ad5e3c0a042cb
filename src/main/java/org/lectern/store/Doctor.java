package org.lectern.store;

import java.nio.file.Path;
import java.util.List;

/** Examines a group's file. */
public final class Doctor {

    private Doctor() {}

    /** What was looked at, in order, and how it is. The file is not changed. */
    public static List<Finding> examine(Path file) {
        return List.of(Finding.well("file", file.toString()));
    }
}

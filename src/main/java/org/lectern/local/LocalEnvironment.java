package org.lectern.local;

import java.util.HashMap;
import java.util.Map;

/**
 * The environment as the person has it. The launcher gives the JVM a locale with UTF-8, since the JVM reads words and names
 * of files by it; what the person's own was stands in a system property, and goes to the programs that we start.
 */
public final class LocalEnvironment {
    /** What {@code LC_ALL} was before the launcher set it; empty where it wasn't set; absent where it was left alone. */
    private static final String BEFORE = "lectern.lc-all";

    private LocalEnvironment() {}

    /** Returns a process's environment with the person's own locale. */
    public static Map<String, String> of(Map<String, String> process) {
        String before = System.getProperty(BEFORE);
        return before == null ? process : with(process, before);
    }

    static Map<String, String> with(Map<String, String> process, String before) {
        Map<String, String> own = new HashMap<>(process);
        putBack(own, before);
        return Map.copyOf(own);
    }

    /** Returns a process to be started, in the person's own locale. */
    static ProcessBuilder start(ProcessBuilder builder) {
        String before = System.getProperty(BEFORE);
        if (before != null) {
            putBack(builder.environment(), before);
        }
        return builder;
    }

    private static void putBack(Map<String, String> environment, String before) {
        if (before.isEmpty()) {
            environment.remove("LC_ALL");
        } else {
            environment.put("LC_ALL", before);
        }
    }
}

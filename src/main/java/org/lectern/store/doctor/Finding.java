package org.lectern.store.doctor;

/**
 * One thing that the doctor looked at.
 *
 * @param what what was looked at, in a word or two: {@code pages}, {@code search index}
 * @param state how it is
 * @param remedy what to do about it; empty where nothing is wrong
 * @param level whether it is well
 */
public record Finding(String what, String state, String remedy, Level level) {

    /** How bad it is. */
    public enum Level {
        /** Well. */
        WELL,
        /** Works, and should be looked at. */
        WARNING,
        /** Damaged, or not usable. */
        WRONG
    }

    static Finding well(String what, String state) {
        return new Finding(what, state, "", Level.WELL);
    }

    static Finding warning(String what, String state, String remedy) {
        return new Finding(what, state, remedy, Level.WARNING);
    }

    static Finding wrong(String what, String state, String remedy) {
        return new Finding(what, state, remedy, Level.WRONG);
    }

    /** Whether something is damaged. */
    public boolean wrong() {
        return level == Level.WRONG;
    }
}

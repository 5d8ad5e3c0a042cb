package org.lectern.contract;

import static org.lectern.contract.ContractGroup.BOOK;

import java.util.List;

/** What members do with sessions. A deed on a session takes the first. */
final class SessionDeeds {

    private SessionDeeds() {}

    /** Adds one that reads the fourth chapter. */
    static Deed add(String on, String minutes) {
        String command = "session add --on " + on + " --read " + BOOK + ":4 --minutes " + minutes;
        return new Deed(
                List.of(command.split(" ", -1)),
                "5 a '" + on.replace('T', ' ') + "' Enter '" + BOOK + ":4' Enter Enter Ctrl-u '" + minutes
                        + "' Enter Enter Enter",
                List.of("run " + command));
    }

    static Deed place(String place) {
        return new Deed(
                List.of("session", "move", "1", "--place", place),
                "5 e Enter Enter Ctrl-u '" + place + "' Enter Enter Enter Enter",
                List.of("run session move 1 --place " + place));
    }

    static Deed lock() {
        return new Deed(List.of("session", "lock", "1"), "5 l", List.of("run session lock 1"));
    }

    static Deed shift() {
        return new Deed(
                List.of("schedule", "replan", "--shift", "1w", "--yes"),
                ": 'replan shift 1w' Enter y",
                List.of("run schedule replan --shift 1w --yes"));
    }

    static Deed shareOutDuties() {
        return new Deed(List.of("schedule", "rota"), "5 w", List.of("run schedule rota"));
    }

    static Deed duty(String duty, String member) {
        return Deed.command("session", "duty", "1", duty, member);
    }

    static Deed decide(String words) {
        return new Deed(
                List.of("session", "decide", "1", words),
                ": 'decide 1 " + words + "' Enter",
                List.of("run session decide 1 \"" + words + "\""));
    }
}

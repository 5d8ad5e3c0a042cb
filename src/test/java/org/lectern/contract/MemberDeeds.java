package org.lectern.contract;

import static org.lectern.contract.ContractGroup.BOOK;

import java.util.List;

/** What members do about themselves and each other. */
final class MemberDeeds {

    private MemberDeeds() {}

    static Deed add(String name, String role) {
        return Deed.command("member", "add", name, "--role", role);
    }

    static Deed giveRole(String name, String role) {
        return Deed.command("member", "role", name, role);
    }

    static Deed rename(String name) {
        return Deed.command("member", "rename", name);
    }

    static Deed markRead(int chapter) {
        return new Deed(
                List.of("progress", "mark", BOOK, String.valueOf(chapter), "read"),
                ": '" + chapter + "' Enter R",
                List.of("go " + chapter, "read"));
    }

    static Deed cancelSession() {
        return new Deed(List.of("session", "cancel", "1"), "5 x", List.of("run session cancel 1"));
    }
}

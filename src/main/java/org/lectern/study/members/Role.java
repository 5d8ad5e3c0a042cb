package org.lectern.study.members;

/** What a member does in the group. */
public enum Role {
    FACILITATOR("facilitator"),
    MEMBER("member");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}

package org.lectern.desk.members;

import org.lectern.study.members.Member;
import org.lectern.study.members.Members;

/** What others see of a member's progress, in words. */
public final class SharingWords {

    private SharingWords() {}

    public static String of(Members members, Member member) {
        return "you share: " + members.sharing(member).word() + "; the group shows "
                + members.group().progress().word() + ", so others see "
                + switch (members.shown(member)) {
                    case NONE -> "nothing of yours";
                    case TOTALS -> "you in totals only, and only where at least four are";
                    case NAMED -> "your progress by name";
                };
    }
}

package org.lectern.cli.group;

import org.lectern.desk.members.Leaving;
import org.lectern.study.members.Member;

/** What is said before and after a member leaves. */
final class LeavingWords {
    private LeavingWords() {}

    /** What the member loses, what to keep before, and how to do it. */
    static String asked(Leaving way, Member member) {
        return way.warning(member) + "; lectern member export keeps a copy for you; then say --yes";
    }

    /** That it is done, and whether that is all. */
    static String done(Leaving way, Member member, boolean nothingLeft) {
        String left = member.name() + " has left";
        if (!nothingLeft) {
            return left + "; another program still reads the file as it was, and what went lies in it until that ends:"
                    + " close it, then run lectern doctor --fix";
        }
        return left + (way == Leaving.ERASED ? "; nothing of theirs is in the database" : "");
    }
}

package org.lectern.study.members;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** The port to what keeps the members and the group's settings. One thread at a time. */
public interface Members {

    /** All members, in the order in which they joined. */
    List<Member> all();

    /** Adds a member; refuses an empty name and one that is taken, whatever its case. */
    Member add(String name, Role role);

    /** Keeps a member's new name or role; refuses as {@link #add} does, and where the member is gone. */
    void change(Member member);

    /**
     * Takes a member away with all that is theirs: notes, marks, questions, votes, progress, places. Nothing of it is left
     * in the file, in its free pages and its log neither, as soon as nobody else reads in it. What others wrote stays,
     * their answers to it too.
     *
     * @return whether nothing is left in the file now; false where another program still reads it as it was, and holds the
     *     words in it until it ends
     */
    boolean erase(Member member);

    /**
     * Takes a member away as {@link #erase} does, but lets what they wrote for others stay, without a name: notes but those
     * for themselves alone, and questions. All who left so are one nobody; who wrote which can't be told any more.
     *
     * @return as {@link #erase}
     */
    boolean leave(Member member);

    /** The most that the member lets others see of their progress; {@link Sharing#NAMED} until they chose. */
    Sharing sharing(Member member);

    /** Keeps what the member chose. */
    void setSharing(Member member, Sharing sharing);

    /** How much of the member's progress others may see: what the group chose, or the member where that is less. */
    default Sharing shown(Member member) {
        return group().progress().orLess(sharing(member));
    }

    Group group();

    void setGroup(Group group);

    /** The member of that name, whatever its case. */
    default Optional<Member> find(String name) {
        String clean = Sanitizer.line(name).strip();
        return all().stream()
                .filter(member -> member.name().equalsIgnoreCase(clean))
                .findFirst();
    }

    /** As {@link #find}, refusing an unknown name with the names that there are. */
    default Member require(String name) {
        return find(name)
                .orElseThrow(() -> new UserException(unknown(name), new WayOut("member add " + name, "adds one")));
    }

    private String unknown(String name) {
        String known = all().stream().map(Member::name).collect(Collectors.joining(", "));
        return "no member " + name + (known.isEmpty() ? "" : " (there are " + known + ")");
    }
}

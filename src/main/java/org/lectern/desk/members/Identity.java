package org.lectern.desk.members;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.config.Setting;
import org.lectern.config.Settings;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.text.UserException;

/**
 * Who is at the desk: the one named by {@code --as}, or by {@code LECTERN_MEMBER}, or in the settings; else the only member;
 * else the member named as the operating system's user.
 *
 * @param as what {@code --as} said; empty where it wasn't given
 * @param environment of the process
 */
public record Identity(String as, Map<String, String> environment, Settings settings) {
    public static final String VARIABLE = "LECTERN_MEMBER";

    public Identity {
        environment = Map.copyOf(environment);
    }

    /** The member, or empty where nothing says who; refuses a name that is said and not a member's. */
    public Optional<Member> find(Members members) {
        for (String said : List.of(as, environment.getOrDefault(VARIABLE, ""), settings.get(Setting.MEMBER))) {
            if (!said.isBlank()) {
                return Optional.of(members.require(said));
            }
        }
        List<Member> all = members.all();
        if (all.size() == 1) {
            return Optional.of(all.getFirst());
        }
        return members.find(System.getProperty("user.name", ""));
    }

    /** The member; empty where nothing says who, and where the one who is said is none of the group. */
    public Optional<Member> known(Members members) {
        try {
            return find(members);
        } catch (UserException nobody) {
            return Optional.empty();
        }
    }

    /** The member; refuses where nothing says who. */
    public Member require(Members members) {
        return find(members)
                .orElseThrow(() -> new UserException(
                        members.all().isEmpty()
                                ? "this needs a member, and the group has none yet: lectern member add NAME, then say --as NAME"
                                : "this needs to know who you are: say --as NAME, one of "
                                        + String.join(
                                                ", ",
                                                members.all().stream()
                                                        .map(Member::name)
                                                        .toList())
                                        + "; lectern config member NAME keeps it (lectern member add NAME joins)"));
    }
}

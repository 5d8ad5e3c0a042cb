package org.lectern.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.progress.State;
import org.lectern.study.schedule.Session;

/** The rules about members, roles and progress. */
final class MemberRules {
    static final List<Scenario> ALL = List.of(
            new Scenario("every member adds a member", group -> {
                group.can("Ben", MemberDeeds.add("Dan", "member"));
                assertThat(group.member("Dan").role()).isEqualTo(Role.MEMBER);
            }),
            new Scenario("a plain member adds no facilitator", group -> {
                group.cannot("Ben", MemberDeeds.add("Eve", "facilitator"), "roles are given by a facilitator");
                assertThat(group.desk().members().find("Eve")).isEmpty();
            }),
            new Scenario("a facilitator adds another", group -> {
                group.can("Ada", MemberDeeds.add("Eve", "facilitator"));
                assertThat(group.member("Eve").role()).isEqualTo(Role.FACILITATOR);
            }),
            new Scenario("a plain member gives no role", group -> {
                group.cannot("Ben", MemberDeeds.giveRole("Ben", "facilitator"), "roles are given by a facilitator");
                assertThat(group.member("Ben").role()).isEqualTo(Role.MEMBER);
            }),
            new Scenario("in a group that has no facilitator every member gives roles", group -> {
                leaderless(group);
                group.can("Ben", MemberDeeds.giveRole("Cleo", "facilitator"));
                assertThat(group.member("Cleo").role()).isEqualTo(Role.FACILITATOR);
            }),
            new Scenario("the last facilitator stays one", group -> {
                group.cannot("Ada", MemberDeeds.giveRole("Ada", "member"), "only facilitator");
                assertThat(group.member("Ada").role()).isEqualTo(Role.FACILITATOR);
            }),
            new Scenario("two members have two names", group -> {
                group.cannot("Ben", MemberDeeds.add("CLEO", "member"), "cleo");
                assertThat(group.desk().members().all()).hasSize(3);
            }),
            new Scenario("a member takes another name", group -> {
                long ben = group.member("Ben").id();
                group.can("Ben", MemberDeeds.rename("Benny"));
                assertThat(group.member("Benny").id()).isEqualTo(ben);
            }),
            new Scenario("a chapter that was read on paper is marked read, to its end", group -> {
                group.can("Ben", MemberDeeds.markRead(1));
                assertThat(group.desk().progress().of(group.member("Ben"))).anySatisfy(progress -> {
                    assertThat(progress.chapter()).isEqualTo(1);
                    assertThat(progress.state()).isEqualTo(State.READ);
                    assertThat(progress.furthest()).isEqualTo(5);
                });
            }),
            new Scenario("a plain member does not cancel a session that another leads", group -> {
                group.cannot("Ben", MemberDeeds.cancelSession(), "a session is cancelled by a facilitator");
                assertThat(session(group).cancelled()).isFalse();
            }),
            new Scenario("a facilitator cancels a session", group -> {
                group.can("Ada", MemberDeeds.cancelSession());
                assertThat(session(group).cancelled()).isTrue();
            }),
            new Scenario("who leads a session cancels it", group -> {
                group.desk().schedule().change(session(group).led("Ben"));
                group.can("Ben", MemberDeeds.cancelSession());
                assertThat(session(group).cancelled()).isTrue();
            }));

    private MemberRules() {}

    private static Session session(ContractGroup group) {
        return group.desk().schedule().require(1);
    }

    /** Makes the only facilitator a member, as where the one there was has left. */
    static void leaderless(ContractGroup group) {
        Member ada = group.member("Ada");
        group.desk().members().change(new Member(ada.id(), ada.name(), Role.MEMBER));
    }
}

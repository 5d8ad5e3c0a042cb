package org.lectern.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Session;

/** The rules about sessions and their schedule. */
final class SessionRules {
    static final List<Scenario> ALL = List.of(
            new Scenario("every member adds a session, in the group's zone", group -> {
                group.can("Ben", SessionDeeds.add("2027-01-07T19:00", "75"));
                Session added = group.desk().schedule().require(2);
                assertThat(added.when()).hasToString("2027-01-07T19:00Z[Europe/London]");
                assertThat(added.minutes()).isEqualTo(75);
            }),
            new Scenario("what is no date is no session", group -> {
                group.cannot("Ben", SessionDeeds.add("soon", "75"), "soon: not a date and time");
                assertThat(group.desk().schedule().sessions()).hasSize(1);
            }),
            new Scenario("a session lasts a day at most", group -> {
                group.can("Ben", SessionDeeds.add("2027-01-07T19:00", "1440"));
                assertThat(group.desk().schedule().require(2).minutes()).isEqualTo(1440);
            }),
            new Scenario("a session lasts no longer than a day", group -> {
                group.cannot("Ben", SessionDeeds.add("2027-01-07T19:00", "1441"), "a session lasts 1 to 1440 minutes");
                assertThat(group.desk().schedule().sessions()).hasSize(1);
            }),
            new Scenario("a change of the place changes nothing else", group -> {
                Session before = session(group);
                group.can("Ben", SessionDeeds.place("Attic"));
                assertThat(session(group).place()).isEqualTo("Attic");
                assertThat(session(group).start()).isEqualTo(before.start());
                assertThat(session(group).assignment()).isEqualTo(before.assignment());
                assertThat(session(group).facilitator()).isEqualTo("Ada");
            }),
            new Scenario("a cancelled session that is changed stays cancelled", group -> {
                group.desk().schedule().change(session(group).cancelled(true));
                group.can("Ben", SessionDeeds.place("Attic"));
                assertThat(session(group).place()).isEqualTo("Attic");
                assertThat(session(group).cancelled()).isTrue();
            }),
            new Scenario("replanning shifts the sessions to come", group -> {
                Session before = session(group);
                group.can("Ben", SessionDeeds.shift());
                assertThat(session(group).start()).isEqualTo(before.start().plus(Duration.ofDays(7)));
            }),
            new Scenario("replanning leaves a locked session alone", group -> {
                Session before = session(group);
                group.can("Ben", SessionDeeds.lock());
                group.does("Ben", SessionDeeds.shift());
                assertThat(session(group)).isEqualTo(before);
                assertThat(group.desk().schedule().locked()).containsExactly(1);
            }),
            new Scenario("duties are shared out by turns", group -> {
                group.can("Ben", SessionDeeds.shareOutDuties());
                assertThat(group.desk().schedule().duties(1)).containsKeys(Duty.NOTES, Duty.TIME);
            }),
            new Scenario("a duty is a member's", group -> {
                group.can("Ben", SessionDeeds.duty("notes", "Cleo"));
                assertThat(group.desk().schedule().duties(1)).containsEntry(Duty.NOTES, "Cleo");
                group.cannot("Ben", SessionDeeds.duty("notes", "Zoe"), "no member zoe");
                assertThat(group.desk().schedule().duties(1)).containsEntry(Duty.NOTES, "Cleo");
            }),
            new Scenario("every member notes what was decided", group -> {
                group.can("Ben", SessionDeeds.decide("We meet earlier."));
                group.can("Ada", SessionDeeds.decide("We bring bread."));
                assertThat(group.desk().schedule().decisions(1)).containsExactly("We meet earlier.", "We bring bread.");
            }));

    private SessionRules() {}

    private static Session session(ContractGroup group) {
        return group.desk().schedule().require(1);
    }
}

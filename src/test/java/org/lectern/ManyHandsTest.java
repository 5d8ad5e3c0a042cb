package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.config.Folders;
import org.lectern.desk.Desk;
import org.lectern.desk.sessions.KeepSession;
import org.lectern.desk.sessions.SessionFields;
import org.lectern.study.members.Role;
import org.lectern.study.schedule.Session;

/** Changes of one session's different fields at one moment: each is kept, whoever comes first. */
class ManyHandsTest {
    private static final int ROUNDS = 200;

    @TempDir
    Path folder;

    @Test
    void noneOfManyChangesOfDifferentFieldsIsLost() throws InterruptedException {
        Desk reading = opened();
        reading.members().add("Ada", Role.FACILITATOR);
        reading.members().add("Ben", Role.MEMBER);
        new KeepSession(reading)
                .add(
                        reading.members().require("Ada"),
                        new SessionFields("2100-05-05T10:00", "UTC", "Nowhere", "90", "", ""),
                        true)
                .orRefuse();

        List<IntFunction<SessionFields>> hands = List.of(
                round -> new SessionFields(null, null, "Room " + round, null, null, null),
                round -> new SessionFields(null, null, null, String.valueOf(100 + round), null, null),
                round -> new SessionFields(null, null, null, null, round % 2 == 0 ? "Ada" : "Ben", null));
        CyclicBarrier together = new CyclicBarrier(hands.size());
        CyclicBarrier looked = new CyclicBarrier(hands.size());
        List<String> lost = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (IntFunction<SessionFields> hand : hands) {
            threads.add(Thread.ofPlatform().start(() -> {
                Desk desk = opened();
                try {
                    for (int round = 0; round < ROUNDS; round++) {
                        Session seen = desk.schedule().require(1);
                        together.await();
                        new KeepSession(desk)
                                .change(desk.members().require("Ada"), 1, hand.apply(round), KeepSession.of(seen), true)
                                .orRefuse();
                        together.await();
                        Session now = desk.schedule().require(1);
                        boolean all = now.place().equals("Room " + round)
                                && now.minutes() == 100 + round
                                && now.facilitator().equals(round % 2 == 0 ? "Ada" : "Ben");
                        if (!all) {
                            lost.add("round " + round + ": " + now);
                        }
                        looked.await();
                    }
                } catch (Exception fault) {
                    lost.add(fault.toString());
                    together.reset();
                    looked.reset();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(lost).isEmpty();
    }

    private Desk opened() {
        Map<String, String> environment = Map.of("HOME", folder.toString());
        return new Wiring(environment, Folders.of(environment))
                .open(Optional.of(folder.resolve("group.db")))
                .desk();
    }
}

package org.lectern.study.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.study.schedule.Rota.Shift;

class RotaTest {

    @Test
    void nobodyHasADutyTwiceMoreOftenThanAnother() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            List<String> members = names(1 + random.nextInt(9));
            List<Shift> filled = Rota.fill(random(random, members), blank(1 + random.nextInt(20)), members, members);

            for (Duty duty : Duty.values()) {
                fair(
                        members,
                        filled.stream().map(shift -> shift.duties().get(duty)).toList());
            }
            fair(members, filled.stream().map(Shift::facilitator).toList());
        }
    }

    private static void fair(List<String> members, List<String> turns) {
        Map<String, Integer> counts = new HashMap<>();
        members.forEach(member -> counts.put(member, 0));
        turns.forEach(member -> counts.merge(member, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        int least = counts.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        assertThat(most - least).isLessThanOrEqualTo(1);
    }

    @Test
    void oneWhoDoesSomethingElseThatEveningIsSparedWhereThatIsFair() {
        List<String> members = names(6);
        for (Shift shift : Rota.fill(List.of(), blank(12), members, members)) {
            Set<String> busy = new HashSet<>(shift.duties().values());
            busy.add(shift.facilitator());
            assertThat(busy).hasSize(Duty.values().length + 1);
        }
    }

    @Test
    void whatAPersonGaveStaysAndCounts() {
        List<Shift> coming = List.of(
                new Shift(1, "Ada", Map.of(Duty.NOTES, "Ben")), new Shift(2, "", Map.of()), new Shift(3, "", Map.of()));

        List<Shift> filled = Rota.fill(List.of(), coming, List.of("Ada", "Ben", "Cleo"), List.of());

        assertThat(filled.getFirst().facilitator()).isEqualTo("Ada");
        assertThat(filled)
                .extracting(shift -> shift.duties().get(Duty.NOTES))
                .startsWith("Ben")
                .containsOnlyOnce("Ben");
        assertThat(filled.get(1).facilitator())
                .as("leading goes round only where it is asked for")
                .isEmpty();
    }

    @Test
    void whoDidItLastWaits() {
        List<Shift> past =
                List.of(new Shift(1, "", Map.of(Duty.NOTES, "Ada")), new Shift(2, "", Map.of(Duty.NOTES, "Ben")));

        assertThat(Rota.fill(past, blank(1), List.of("Ada", "Ben", "Cleo"), List.of())
                        .getFirst()
                        .duties())
                .containsEntry(Duty.NOTES, "Cleo");
    }

    @Test
    void aGroupWithoutMembersHasNoRota() {
        assertThat(Rota.fill(List.of(), blank(2), List.of(), List.of())).isEqualTo(blank(2));
    }

    private static List<Shift> random(Random random, List<String> members) {
        List<Shift> past = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            past.add(new Shift(i, "", Map.of(Duty.TIME, members.get(random.nextInt(members.size())))));
        }
        return past;
    }

    private static List<Shift> blank(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Shift(number, "", Map.of()))
                .toList();
    }

    private static List<String> names(int count) {
        return List.of("Ada", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus", "Hana", "Ida")
                .subList(0, count);
    }
}

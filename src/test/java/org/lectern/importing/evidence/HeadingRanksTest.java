package org.lectern.importing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.importing.evidence.HeadingRanks.Look;

class HeadingRanksTest {
    @Test
    void capitalsStandAboveTheRest() {
        assertThat(ranks("THE LOCK", "Of iron", "Of brass", "THE DOOR", "Of oak"))
                .containsExactly(1, 2, 2, 1, 2);
    }

    @Test
    void oneTitleInCapitalsAmongMany() {
        assertThat(ranks("The lock", "NATO", "The door", "The wall")).containsExactly(1, 1, 1, 1);
    }

    @Test
    void numbersThatGoOnCountChaptersAndThoseThatBeginAnewSections() {
        assertThat(ranks("1. Locks", "Iron", "2. Doors", "Oak", "3. Walls")).containsExactly(1, 2, 1, 2, 1);
        assertThat(ranks("Locks", "1. Iron", "2. Brass", "Doors", "1. Oak", "2. Elm"))
                .containsExactly(1, 2, 2, 1, 2, 2);
        assertThat(ranks("Introduction", "1. Locks", "1.1 Iron", "1.2 Brass", "2. Doors"))
                .containsExactly(1, 1, 2, 2, 1);
    }

    @Test
    void partsStandAboveWhatIsInThem() {
        assertThat(ranks("Part One: Iron", "LOCKS", "HINGES", "Part Two: Wood", "DOORS", "SILLS"))
                .containsExactly(1, 2, 2, 1, 2, 2);
    }

    @Test
    void theFirstIsTheTitleWhereAnotherFollowsAtOnce() {
        List<Look> looks = new ArrayList<>(looks("On Keys", "Locks", "Doors"));
        looks.set(0, Look.bold("On Keys", false, false));
        assertThat(HeadingRanks.of(looks)).containsExactly(1, 2, 2);
    }

    @Test
    void largeTypeStandsAboveAllElse() {
        List<Look> looks = List.of(
                new Look("Locks", 30, false, "", false, false, 20, true),
                new Look("IRON", 24, true, "", true, false, 20, true),
                new Look("Doors", 30, false, "", false, false, 20, true));
        assertThat(HeadingRanks.of(looks)).containsExactly(1, 2, 1);
    }

    @Test
    void moreRoomAboveTellsChapters() {
        List<Look> looks = new ArrayList<>();
        for (double room : new double[] {60, 25, 26, 62, 25}) {
            looks.add(new Look("Title " + room, 22, true, "", false, false, room, true));
        }
        assertThat(HeadingRanks.of(looks)).containsExactly(1, 2, 2, 1, 2);
    }

    private static int[] ranks(String... titles) {
        return HeadingRanks.of(looks(titles));
    }

    private static List<Look> looks(String... titles) {
        return List.of(titles).stream()
                .map(title -> Look.bold(title, false, true))
                .toList();
    }
}

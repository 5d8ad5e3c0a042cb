package org.lectern.study.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.schedule.Part;

class KeyPassagesTest {
    private static final Summary TABLE = new Summary(
            "table",
            new Reading.About("", "", "", "", "", "", false),
            false,
            List.of(new Summary.ChapterSummary(1, "", 500, 5), new Summary.ChapterSummary(2, "", 500, 5)));

    private final List<Note> notes = new ArrayList<>();

    @Test
    void theWarmestComeFirstAndTheEarlierOfEquals() {
        note("Ada", "1.4", null);
        note("Ada", "1.2", null);
        note("Ada", "2.3", Mark.AGREE);
        note("Ben", "2.3", Mark.DISAGREE);

        assertThat(key("1-2", 9)).containsExactly("2.3", "1.2", "1.4");
        assertThat(key("1-2", 1)).containsExactly("2.3");
    }

    @Test
    void oneWhoWritesMuchIsOne() {
        for (int i = 0; i < 9; i++) {
            note("Ada", "1.2", null);
        }
        note("Ben", "1.5", null);
        note("Cleo", "1.5", null);

        assertThat(key("1", 9)).containsExactly("1.5", "1.2");
    }

    @Test
    void onlyWhatIsAssignedAndOnOneReadingCounts() {
        note("Ada", "2.1", null);
        note("Ada", "1.2", null);
        note("Ada", "1", null);

        assertThat(key("1.1-3", 9)).containsExactly("1.2");
        assertThat(KeyPassages.of(List.of(new Part("other", Passage.require("1"))), List.of(TABLE), notes, 9))
                .isEmpty();
    }

    @Test
    void aNoteOnSeveralParagraphsIsShownOnce() {
        note("Ada", "1.4-2.2", null);
        note("Ben", "2.1", null);

        assertThat(key("1-2", 9)).containsExactly("2.1");
    }

    @Test
    void heatCountsMembersByMark() {
        note("Ada", "1.2", Mark.AGREE);
        note("Ada", "1.2", Mark.AGREE);
        note("Ben", "1.1-3", Mark.AGREE);
        note("Cleo", "1.2", Mark.DISAGREE);
        Heat heat = Heat.of(TABLE, notes);

        Heat.Warmth warmth = heat.on(Passage.require("1.2"));
        assertThat(warmth.count(Mark.AGREE)).isEqualTo(2);
        assertThat(warmth.count(Mark.UNCLEAR)).isZero();
        assertThat(warmth.disagreement()).isEqualTo(1);
        assertThat(warmth.members()).isEqualTo(3);
        assertThat(heat.on(Passage.require("1")).notes()).hasSize(4);
        assertThat(heat.paragraphs().keySet()).containsExactly(Address.of(1, 1), Address.of(1, 2), Address.of(1, 3));
    }

    private List<String> key(String passage, int most) {
        return KeyPassages.of(List.of(new Part("table", Passage.require(passage))), List.of(TABLE), notes, most)
                .stream()
                .map(key -> key.passage().toString())
                .toList();
    }

    private void note(String name, String address, @Nullable Mark mark) {
        notes.add(new Note(
                new UUID(0x7000, notes.size()),
                "table",
                Anchor.of(Passage.require(address)),
                mark,
                Audience.GROUP,
                new Member(name.charAt(0), name, Role.MEMBER),
                "x",
                Instant.EPOCH,
                Instant.EPOCH,
                null));
    }
}

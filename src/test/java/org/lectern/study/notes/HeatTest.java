package org.lectern.study.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

class HeatTest {
    private static final Summary TABLE = new Summary(
            "table",
            new Reading.About("", "", "", "", "", "", false),
            false,
            List.of(new Summary.ChapterSummary(1, "", 500, 5), new Summary.ChapterSummary(2, "", 500, 5)));

    private final List<Note> notes = new ArrayList<>();

    @Test
    void oneWhoWritesMuchIsOne() {
        for (int i = 0; i < 9; i++) {
            note("Ada", "1.2", Mark.STRIKING);
        }
        note("Ben", "1.5", null);
        note("Cleo", "1.5", null);

        Heat heat = Heat.of(TABLE, notes);
        assertThat(heat.at(Address.of(1, 2)).members()).isEqualTo(1);
        assertThat(heat.at(Address.of(1, 2)).marks()).isEqualTo(Map.of(Mark.STRIKING, 1));
        assertThat(heat.at(Address.of(1, 5)).members()).isEqualTo(2);
        assertThat(heat.at(Address.of(1, 1)).members()).isZero();
    }

    @Test
    void aNoteOnMoreThanFiveParagraphsSpeaksOfTheWhole() {
        note("Ada", "1.3-2.2", null);
        assertThat(Heat.of(TABLE, notes).paragraphs()).hasSize(5);
        notes.clear();
        note("Ada", "1.3-2.3", null);
        note("Ada", "1", null);
        assertThat(Heat.of(TABLE, notes).paragraphs()).isEmpty();
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

package org.lectern.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;

/** A small shelf to write on. */
public final class Fixtures {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    private Fixtures() {}

    public static Reading table(boolean digest) {
        return new Reading(
                "long-table",
                new Reading.About("The Long Table", "R. Ash", "Ash Press, 2019", "quoted for study", "en", "", digest),
                List.of(
                        new Chapter(
                                1,
                                "Arrivals",
                                List.of(
                                        new Block.Paragraph(
                                                1, Kind.PARAGRAPH, "Everybody comes in late, the chair too."),
                                        new Block.Heading("Seats"),
                                        new Block.Paragraph(2, Kind.QUOTATION, "The café kept no minutes."),
                                        new Block.Rule(),
                                        new Block.Paragraph(3, Kind.VERSE, "A chair\nis a chair"))),
                        new Chapter(
                                2,
                                "What a Chair Is For",
                                List.of(new Block.Paragraph(
                                        1, Kind.LIST_ITEM, "Somebody decides that it has begun.")))));
    }

    public static Note note(String id, Member member, String address, String text) {
        return note(id, member, address, text, null);
    }

    static Note note(String id, Member member, String address, String text, @Nullable Mark mark) {
        return new Note(
                new UUID(0x7000L, Long.parseLong(id)),
                "long-table",
                Anchor.of(Passage.require(address)),
                mark,
                Audience.ME,
                member,
                text,
                NOON,
                NOON,
                null);
    }
}

package org.lectern.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;

class ProtocolTest {
    private static final Member ADA = new Member(1, "Ada", Role.FACILITATOR);
    private static final Member BEN = new Member(2, "Ben", Role.MEMBER);

    private final List<Note> notes = List.of(
            note(ADA, "1.1", Mark.AGREE, "the job is done either way and done worse by nobody"),
            note(ADA, "1.2", Mark.STRIKING, "whoever decides that the meeting of chairs has begun"),
            note(BEN, "1.3", Mark.TERM, "chair"),
            note(BEN, "1.4", Mark.UNCLEAR, ""));

    @Test
    void textRenderingTakesEachMembersOwnSentencePhraseAndWord() {
        Protocol protocol = Protocol.textRendering(notes, List.of("Ada", "Ben"));

        assertThat(protocol.steps())
                .extracting(step -> step.who() + ": " + step.quote())
                .containsExactly(
                        "Ada: whoever decides that the meeting of chairs has begun",
                        "Ben: ",
                        "Ada: ",
                        "Ben: ",
                        "Ada: ",
                        "Ben: chair",
                        ": ");
    }

    @Test
    void theLastWordIsWithWhoChoseThePassage() {
        Protocol protocol = Protocol.lastWord(notes, List.of("Ada", "Ben", "Cleo"), 90);

        assertThat(protocol.steps())
                .extracting(step -> step.who() + " " + step.passage())
                .containsExactly("Ada 1.2", " 1.2", "Ada 1.2", "Ben 1.3", " 1.3", "Ben 1.3");
        assertThat(Protocol.lastWord(notes, List.of("Ada", "Ben"), 10).steps()).hasSize(3);
        assertThat(protocol.minutes()).isEqualTo(14);
    }

    private static Note note(Member member, String passage, Mark mark, String quote) {
        Instant now = Instant.parse("2026-12-03T19:00:00Z");
        Anchor anchor = new Anchor(Passage.require(passage), quote, -1);
        return new Note(
                new UUID(7, passage.hashCode()), "table", anchor, mark, Audience.GROUP, member, "", now, now, null);
    }
}

package org.lectern.tui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.text.Graphemes;

class BufferTest {
    private static final List<UnaryOperator<Buffer>> EDITS = List.of(
            buffer -> buffer.insert("a"),
            buffer -> buffer.insert(" "),
            buffer -> buffer.insert("👩‍👩‍👧"),
            buffer -> buffer.insert("é\nあ b"),
            Buffer::backspace,
            Buffer::delete,
            Buffer::deleteWord,
            Buffer::deleteToStart,
            Buffer::deleteToEnd,
            Buffer::left,
            Buffer::right,
            Buffer::wordLeft,
            Buffer::wordRight,
            Buffer::home,
            Buffer::end);

    @Test
    void wordsTypedInARowAreOneChange() {
        Buffer typed = type(Buffer.of(""), "one two");
        assertThat(typed.undo().text()).isEqualTo("one ");
        assertThat(typed.undo().undo().undo().text()).isEmpty();
        assertThat(typed.undo().redo().text()).isEqualTo("one two");
    }

    @Test
    void aClusterGoesWhole() {
        assertThat(Buffer.of("a👩‍👩‍👧").backspace().text()).isEqualTo("a");
        assertThat(Buffer.of("e\u0301x").left().left().delete().text()).isEqualTo("x");
    }

    @Test
    void movesByWords() {
        Buffer text = Buffer.of("one, two  three");
        assertThat(text.wordLeft().caret()).isEqualTo(10);
        assertThat(text.wordLeft().wordLeft().caret()).isEqualTo(5);
        assertThat(text.at(0).wordRight().caret()).isEqualTo(3);
        assertThat(text.deleteWord().deleteWord().text()).isEqualTo("one, ");
    }

    @Test
    void undoingEverythingLeadsBackAndRedoingForward() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            Buffer buffer = Buffer.of("begun");
            for (int i = 0; i < 60; i++) {
                buffer = EDITS.get(random.nextInt(EDITS.size())).apply(buffer);
                assertThat(betweenClusters(buffer)).as(buffer.toString()).isTrue();
            }
            String text = buffer.text();
            int changes = buffer.past().size();
            for (int i = 0; i < changes; i++) {
                buffer = buffer.undo();
            }
            assertThat(buffer.text()).isEqualTo("begun");
            for (int i = 0; i < changes; i++) {
                buffer = buffer.redo();
            }
            assertThat(buffer.text()).isEqualTo(text);
        }
    }

    @Test
    void memoryOfChangesIsBounded() {
        Buffer buffer = Buffer.of("");
        for (int i = 0; i < 1_000; i++) {
            buffer = buffer.insert("x ");
        }
        assertThat(buffer.past()).hasSize(200);
    }

    private static boolean betweenClusters(Buffer buffer) {
        int at = 0;
        while (at < buffer.caret()) {
            at = Graphemes.next(buffer.text(), at);
        }
        return at == buffer.caret();
    }

    private static Buffer type(Buffer buffer, String words) {
        Buffer typed = buffer;
        for (String letter : Graphemes.of(words)) {
            typed = typed.insert(letter);
        }
        return typed;
    }
}

package org.lectern.tui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.ScreenRole;

class EditorTest {

    /** {@code |} is the caret, {@code <} and {@code >} enclose what is selected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one two| three; wordLeft; one |two three",
                "one |two; deleteWordOn; one |",
                "a¶b|c¶d; deleteLine; a¶|d",
                "a¶b|c; deleteLine; a¶|",
                "one¶two¶¶thr|ee; paragraphUp; one¶two¶¶|three",
                "one¶two¶¶|three; paragraphUp; |one¶two¶¶three",
                "o|ne¶¶¶two; paragraphDown; one¶¶¶|two",
                "ab|cd; selectAll; <abcd>",
                "a¶b|c¶d; orLine; a¶<bc¶>d"
            })
    void doesAsItSays(String before, String act, String after) throws ReflectiveOperationException {
        Buffer buffer = Buffer.of(before.replace("¶", "\n").replace("|", "")).at(before.indexOf('|'));
        Object done = Buffer.class.getMethod(act).invoke(buffer);
        assertThat(shown((Buffer) done)).isEqualTo(after);
    }

    private static String shown(Buffer buffer) {
        String text = buffer.text();
        String marked = buffer.selects()
                ? text.substring(0, buffer.from()) + "<" + buffer.selected() + ">" + text.substring(buffer.to())
                : text.substring(0, buffer.caret()) + "|" + text.substring(buffer.caret());
        return marked.replace("\n", "¶");
    }

    @Test
    void lettersTypedOrErasedInARowAreTakenBackTogether() {
        Buffer buffer = Buffer.of("");
        for (char letter : "one two".toCharArray()) {
            buffer = buffer.insert(String.valueOf(letter));
        }
        Buffer erased = buffer.backspace().backspace().backspace();
        assertThat(erased.text()).isEqualTo("one ");
        assertThat(erased.undo().text()).isEqualTo("one two");
        assertThat(erased.undo().undo().text()).isEqualTo("one ");
    }

    @Test
    void whatIsWrittenStandsInPlaceOfWhatIsSelected() {
        Buffer buffer = Buffer.of("one two").selectingTo(Buffer::wordLeft);
        assertThat(buffer.selected()).isEqualTo("two");
        assertThat(buffer.insert("x").text()).isEqualTo("one x");
        assertThat(buffer.insert("x").undo().text()).isEqualTo("one two");
        assertThat(buffer.backspace().text()).isEqualTo("one ");
        assertThat(buffer.left().caret()).isEqualTo(4);
        assertThat(buffer.left().selects()).isFalse();
        assertThat(Buffer.of("one").hold().left().left().selected()).isEqualTo("ne");
    }

    @Test
    void historyIsBounded() {
        String large = "x".repeat(1_000_000);
        Buffer buffer = Buffer.of(large);
        for (int i = 0; i < 50; i++) {
            buffer = buffer.insert(" ");
        }
        assertThat(buffer.past().stream()
                        .mapToLong(state -> state.text().length())
                        .sum())
                .isLessThan(9_000_000);
        assertThat(buffer.undo().text()).hasSize(large.length() + 49);
    }

    /** The rows in view are those of the whole text, wrapped at once. */
    @Test
    void rowsAreThoseOfTheWholeText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(List.of("word ", "日本", "\n", "a", " ", "👩‍👩‍👧", "e\u0301", "https://x.org/a/b ", "—")
                        .get(random.nextInt(9)));
            }
            int width = 2 + random.nextInt(30);
            EditorRows rows = new EditorRows(text.toString(), width);
            EditorRows.Row row = rows.at(0);
            List<TextLine> lines = LineBreaker.wrap(text.toString(), width);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(row.start()).isEqualTo(lines.get(i).start());
                assertThat(row.end()).isEqualTo(lines.get(i).end());
                assertThat(rows.at(row.start())).isEqualTo(row);
                if (i > 0) {
                    assertThat(rows.after(rows.by(row, -1))).isEqualTo(row);
                }
                row = rows.after(row);
            }
        }
    }

    @Test
    void aLongLineIsWrappedInPiecesThatMissNothing() {
        String text = "word ".repeat(40_000) + "x".repeat(50_000);
        EditorRows rows = new EditorRows(text, 70);
        int seen = 0;
        for (EditorRows.Row row = rows.at(0); ; ) {
            assertThat(text.substring(seen, row.start())).isBlank();
            seen = row.end();
            EditorRows.Row next = rows.after(row);
            if (next.equals(row)) {
                break;
            }
            row = next;
        }
        assertThat(seen).isEqualTo(text.length());
    }

    @Test
    void markdownShowsWhatItMeans() {
        assertThat(roles("# Title")).containsExactly(ScreenRole.HEADING);
        assertThat(roles("> said")).containsExactly(ScreenRole.QUOTATION);
        assertThat(roles("- item")).containsExactly(ScreenRole.KEY);
        assertThat(roles("12. item `code`")).containsExactly(ScreenRole.KEY, ScreenRole.NOTE);
        assertThat(LightMarkdown.spans("a *b* and **c** but 2*3*4 snake_case_name", false))
                .filteredOn(span -> span.style().italic())
                .first()
                .satisfies(span -> assertThat(span.from()).isEqualTo(2));
        assertThat(LightMarkdown.spans("snake_case_name", false)).isEmpty();
        assertThat(LightMarkdown.spans("**b**", false))
                .singleElement()
                .satisfies(span -> assertThat(span.style().bold()).isTrue());
        assertThat(LightMarkdown.fenced("a\n```\ncode\n```\nb", 6)).isTrue();
        assertThat(LightMarkdown.fenced("a\n```\ncode\n```\nb", 15)).isFalse();
    }

    private static List<ScreenRole> roles(String line) {
        return LightMarkdown.spans(line, false).stream()
                .map(span -> span.style().role())
                .toList();
    }
}

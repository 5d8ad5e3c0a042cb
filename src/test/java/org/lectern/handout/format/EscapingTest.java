package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Handout;
import org.lectern.study.members.Group;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.Status;

/** Words that a format could take for more than words stay words. */
class EscapingTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> =cmd|'/C calc' \u202egnp.exe\u0007 &amp; <img src=x onerror=alert(2)>";
    private static final String MARKUP = "# 1. *a* _b_ [c](javascript:alert(3)) `d` ~~e~~ $f$ ^g^ @h | i \\ j --- k";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = HandoutFormat.class,
            names = {"PDF", "DOCX", "ODT"},
            mode = EnumSource.Mode.EXCLUDE)
    void noFormatCarriesAnActiveOrInvisibleCharacter(HandoutFormat format) {
        String written = written(format);
        assertThat(written).doesNotContain("\u202e", "\u0007").contains("alert(1)");
        assertThat(written.codePoints().filter(point -> point != '\n' && Character.isISOControl(point)))
                .isEmpty();
    }

    @Test
    void htmlShowsMarkupAsWords() {
        String html = written(HandoutFormat.HTML);
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "onerror=alert(2)>");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt; =cmd|&#39;/C calc&#39;", "&amp;amp;");
    }

    @Test
    void htmlLoadsAndRunsNothing() {
        assertThat(written(HandoutFormat.HTML))
                .doesNotContain("http:", "https:", "//", "url(", "@import", "<link", "src=\"", "href=")
                .contains("default-src 'none'");
    }

    @Test
    void markdownReadsBackAsTheWordsThatWereWritten() {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(written(HandoutFormat.MARKDOWN)));
        assertThat(html).doesNotContain("<script", "<img", "<a ", "<code>", "<h1># 1");
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; =cmd|'/C calc'")
                .contains("# 1. *a* _b_ [c](javascript:alert(3)) `d` ~~e~~ $f$ ^g^ @h | i \\ j --- k");
    }

    private String written(HandoutFormat format) {
        try (Circle circle = Circle.busy(folder)) {
            Group group = circle.store.members().group();
            circle.store.members().setGroup(new Group(HOSTILE, group.zone(), group.sessionMinutes()));
            circle.session("2026-12-24T19:00", HOSTILE, "", "long-table:3-4");
            circle.note(circle.ben, "3.2", Mark.STRIKING, Audience.GROUP, HOSTILE);
            circle.note(circle.ben, "3.3", null, Audience.GROUP, MARKUP);
            circle.member(circle.ben, "4.6", QuestionKind.INTERPRETIVE, Status.PROPOSED, MARKUP);
            circle.member(circle.ben, "4.6", QuestionKind.INTERPRETIVE, Status.PICKED, HOSTILE);
            circle.term(HOSTILE, MARKUP, "3.3");
            Handout handout = circle.handout(4);
            return new String(format.bytes(handout), StandardCharsets.UTF_8);
        }
    }
}

package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;

/** All formats say the same, in the same order. */
class SameWordsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Edition.class)
    void everyFormatHasTheSameWords(Edition edition) {
        try (Circle circle = Circle.busy(folder)) {
            Handout handout = circle.maker().of(2, edition);
            List<String> text = Words.of(new TextWriter().write(handout));
            assertThat(Words.of(markdown(handout))).isEqualTo(text);
            assertThat(Words.of(html(handout))).isEqualTo(text);
            assertThat(text).hasSizeGreaterThan(300);
        }
    }

    @Test
    void jsonHasAllWordsFromOutside() {
        try (Circle circle = Circle.busy(folder)) {
            Handout handout = circle.handout(2);
            List<String> json =
                    Words.of(new String(HandoutFormat.JSON.bytes(handout), StandardCharsets.UTF_8).replace("\\n", " "));
            handout.passages().forEach(passage -> assertThat(json).containsAll(Words.of(passage.text())));
            handout.questions()
                    .forEach(cluster -> cluster.questions()
                            .forEach(question -> assertThat(json).containsAll(Words.of(question.text()))));
            handout.notes().forEach(note -> assertThat(json).containsAll(Words.of(note.text())));
        }
    }

    private static String markdown(Handout handout) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder()
                        .build()
                        .parse(new MarkdownWriter().write(handout).replaceAll("(?m)^\\|[ |-]+$", "")));
    }

    private static String html(Handout handout) {
        String html = new HtmlWriter().write(handout);
        return html.substring(html.indexOf("<body>"))
                .replaceAll("<svg.*?</svg>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.–’'][\\p{L}\\p{N}]+)*");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Edition.class)
    void everyFormatHasTheSameWords(Edition edition) {
        try (Circle circle = Circle.busy(folder)) {
            Handout handout = circle.maker().of(2, edition);
            List<String> text = words(new TextWriter().write(handout));
            assertThat(words(markdown(handout))).isEqualTo(text);
            assertThat(words(html(handout))).isEqualTo(text);
            assertThat(text).hasSizeGreaterThan(300);
        }
    }

    @Test
    void jsonHasAllWordsFromOutside() {
        try (Circle circle = Circle.busy(folder)) {
            Handout handout = circle.handout(2);
            List<String> json = words(new String(HandoutFormat.JSON.bytes(handout), StandardCharsets.UTF_8).replace("\\n", " "));
            handout.passages().forEach(passage -> assertThat(json).containsAll(words(passage.text())));
            handout.questions().forEach(cluster -> cluster.questions()
                    .forEach(question -> assertThat(json).containsAll(words(question.text()))));
            handout.notes().forEach(note -> assertThat(json).containsAll(words(note.text())));
        }
    }

    private static String markdown(Handout handout) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(new MarkdownWriter().write(handout).replaceAll("(?m)^\\|[ |-]+$", "")));
    }

    private static String html(Handout handout) {
        String html = new HtmlWriter().write(handout);
        return html.substring(html.indexOf("<body>"))
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}

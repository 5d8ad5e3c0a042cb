package org.lectern.handout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.format.HtmlWriter;
import org.lectern.handout.format.TextWriter;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;

class TemplatesTest {
    @TempDir
    Path folder;

    static List<String> files() {
        return Templates.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsWrongWithOurOwn(String file) {
        assertThat(Templates.check(file, Templates.text(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "# {{title}}\\n{{{title}}} ¦ 2 ¦ unescaped",
                "{{&title}} ¦ 1 ¦ unescaped",
                "\\n\\n{{>other}} ¦ 3 ¦ another file in",
                "{{=<% %>=}} ¦ 1 ¦ signs",
                "a\\n{{#terms}}\\n{{w.terms}} ¦ 2 ¦ never closed",
                "{{/terms}} ¦ 1 ¦ closes nothing",
                "{{#terms}}\\n{{#list}}\\n{{/terms}}{{/list}} ¦ 3 ¦ closed first",
                "a\\nb {{titel}} ¦ 2 ¦ nothing of that name",
                "{{term}} ¦ 1 ¦ nothing of that name",
                "{{w.nothing}} ¦ 1 ¦ no such word",
                "a\\n-shopping x | y ¦ 2 ¦ no list",
                "## Read this ¦ 1 ¦ small letters",
                "a {{ b ¦ 1 ¦ begin with",
                "# x\\n{{#terms}}\\n{{#list}}{{#terms}}{{/terms}}{{/list}}{{/terms}} ¦ 3 ¦ open since line 2",
                "## terms Terms\\nall of them ¦ 1 ¦ nothing is the title"
            })
    void aTemplatesFaultIsNamedWithItsLine(String template, int line, String what) {
        List<TemplateFault> faults = Templates.check(Templates.SHEET, template.replace("\\n", "\n"));
        assertThat(faults).isNotEmpty();
        assertThat(faults.getFirst().line()).isEqualTo(line);
        assertThat(faults.getFirst().what()).contains(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "screen.css ¦ p { color: red ¦ 1 ¦ never closed",
                "paper.css ¦ p {}\\n} ¦ 2 ¦ closes nothing",
                "paper.css ¦ p { background: url(http://x/y) } ¦ 1 ¦ loads nothing",
                "screen.css ¦ /* </style> */ ¦ 1 ¦ isn't allowed",
                "wording.properties ¦ next=Next\\nnixt=Next ¦ 2 ¦ no such word",
                "wording.properties ¦ session=Meeting {0 ¦ 1 ¦ go together",
                "wording_de.properties ¦ days=Mo,Di ¦ 1 ¦ as many"
            })
    void soAreAStylesAndAWordings(String file, String text, int line, String what) {
        assertThat(Templates.check(file, text.replace("\\n", "\n"))).first().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.what()).contains(what);
        });
    }

    @Test
    void aGroupsOrderWordsAndStyleAreUsed() throws IOException {
        Files.writeString(folder.resolve("handout.mustache"), """
                # {{title}}
                ## questions {{w.questions}}
                {{#questions}}{{#clusters}}{{#list}}
                -questions {{number}} | {{text}} | {{at}}
                {{/list}}{{/clusters}}{{/questions}}
                ## tea Tea
                **Bring** a *cup* | and one \\* for guests.
                """);
        Files.writeString(folder.resolve("wording.properties"), "questions=What we ask\n");
        Files.writeString(folder.resolve("screen.css"), "h1 { color: teal }\n");
        List<String> warnings = new ArrayList<>();
        Templates templates = Templates.in(folder, warnings::add);
        String text = new TextWriter().write(handout(), templates);
        assertThat(text)
                .contains("WHAT WE ASK", "1  When did you last know", "TEA\n  Bring a cup | and one * for guests.")
                .doesNotContain("READ BEFORE", "PASSAGES");
        assertThat(new HtmlWriter().write(handout(), templates)).contains("h1 { color: teal }");
        assertThat(warnings).isEmpty();
    }

    @Test
    void whatIsAtFaultIsSaidAndOurOwnIsUsed() throws IOException {
        Files.writeString(folder.resolve("handout.mustache"), "# {{title}}\n{{#oops}}\n");
        Files.writeString(folder.resolve("screen.css"), "h1 {");
        List<String> warnings = new ArrayList<>();
        Templates templates = Templates.in(folder, warnings::add);
        assertThat(new TextWriter().write(handout(), templates)).isEqualTo(new TextWriter().write(handout()));
        assertThat(warnings).hasSize(3).allMatch(warning -> warning.contains("the program's own"));
        assertThat(warnings.getFirst()).contains("handout.mustache:2");
    }

    @Test
    void whatIsNoTemplateIsRefusedUnread() throws IOException {
        Path sheet = folder.resolve("handout.mustache");
        Files.write(sheet, new byte[] {'#', ' ', (byte) 0xff, '\n'});
        assertThat(Templates.check(Templates.SHEET, sheet))
                .first()
                .hasToString("handout.mustache:1: is no text in UTF-8");
        Files.writeString(sheet, "# {{title}}\n".repeat(1_000_000));
        assertThat(Templates.check(Templates.SHEET, sheet).toString()).contains("longer than 256 KB");
        assertThat(Templates.check(Templates.SHEET, "# x\n" + "{{#terms.list}}{{^terms}}".repeat(60))
                        .toString())
                .isNotEmpty();
        assertThat(Templates.check(Templates.SHEET, "# x\n" + "{{#w.terms}}".repeat(60) + "{{/w.terms}}".repeat(60)))
                .first()
                .satisfies(fault -> assertThat(fault.what()).contains("deeper than anything"));
    }

    /** A list in a list in a list passes the checker, and would print millions of lines, or go through them for nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"{{term}} is a word that is printed once more and again and again", ""})
    void whatWouldPrintWithoutEndIsLeftAside(String inmost) throws IOException {
        List<String> around =
                List.of("evening", "steps", "questions", "clusters", "list", "passages", "list", "terms", "list");
        String opened = around.stream().map(name -> "{{#" + name + "}}").collect(Collectors.joining());
        String closed =
                around.reversed().stream().map(name -> "{{/" + name + "}}").collect(Collectors.joining());
        String once = opened + "\n" + inmost + "\n" + closed + "\n";
        Files.writeString(folder.resolve("handout.mustache"), "# {{title}}\n" + once.repeat(200));
        List<String> warnings = new ArrayList<>();
        Templates templates = Templates.in(folder, warnings::add);
        assertThat(warnings).isEmpty();
        Handout handout = handout();
        assertThat(new TextWriter().write(handout, templates)).isEqualTo(new TextWriter().write(handout));
        assertThat(warnings).singleElement().asString().contains("handout.mustache", "the program's own is used");
    }

    @Test
    void wordsOfATemplateAreNoMarkupOfAPageAndItsNumbersHaveAnEnd() throws IOException {
        Files.writeString(folder.resolve("handout.mustache"), """
                # {{title}} <script>alert(1)</script>
                ## notes Notes
                -notes999999 1 | <img src=x onerror=alert(1)> | y
                _ 999999
                = x | 1,999999 | 0 | 999999 | <b>bold</b>
                """);
        Templates templates = Templates.in(folder, warning -> {
            throw new AssertionError(warning);
        });
        String page = new HtmlWriter().write(handout(), templates);
        assertThat(page)
                .contains("&lt;script&gt;", "&lt;img")
                .doesNotContain("<script>alert", "<img")
                .hasSizeLessThan(200_000);
    }

    /** Every sign of the template's own language, in a note: it stays a word. */
    @Test
    void wordsFromOutsideAreNoMarkup() {
        String hostile = "# title ## read x | y **z** ~q~ \\ _ 9 \\n {{group}} {{{w.next}}} <script>alert(1)</script>";
        try (Circle circle = Circle.busy(folder)) {
            circle.note(circle.ben, "3.3", Mark.STRIKING, Audience.GROUP, hostile);
            String text = new TextWriter().write(circle.handout(2));
            assertThat(text.replaceAll("\\s+", " ")).contains(hostile);
        }
    }

    private Handout handout() {
        try (Circle circle = Circle.busy(folder)) {
            return circle.maker().of(2, Edition.MEMBER);
        } finally {
            delete(folder.resolve("group.db"));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}

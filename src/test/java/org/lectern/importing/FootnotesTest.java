package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.importing.draft.NoteSign;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;

/** Footnotes come to stand at their places, whatever the format; the words of a reading are free of them. */
class FootnotesTest {

    @Test
    void aWebPageWhoseNotesLeadBack() {
        Imported page = html("""
                <h1>On Keys</h1>
                <p>Somebody holds the key.<sup id="r1"><a href="#n1">1</a></sup> Nobody asked who <sup><a href="#n2" id="r2">[2]</a></sup>, or why.</p>
                <p>A second paragraph has the same note again.<sup><a href="#n1">1</a></sup></p>
                <h2>Notes</h2>
                <ol><li id="n1">The key of the <i>back</i> door. <a href="#r1">↩</a></li>
                <li id="n2"><p><a href="#r2">2.</a> First part.</p><p>Second part.</p></li></ol>""");
        assertThat(texts(page))
                .containsExactly(
                        "Somebody holds the key. Nobody asked who, or why.",
                        "A second paragraph has the same note again.");
        assertThat(notes(page, 0))
                .containsExactly(
                        new Footnote("1", 23, "The key of the back door."),
                        new Footnote("2", 40, "First part.\nSecond part."));
        assertThat(notes(page, 1)).containsExactly(new Footnote("1", 43, "The key of the back door."));
        assertThat(page.chapters()).hasSize(1);
        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void anEncyclopaediasCitations() {
        Imported page = html("""
                <h1>Keys</h1><p>A key opens a lock.<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span>[</span>1<span>]</span></a></sup>
                Some locks open only where two people, who may not even know each other, turn their keys at the same time.<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup></p>
                <h2>References</h2><div class="reflist"><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">^
                <a href="#cite_ref-a_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-a_1-1"><sup><i><b>b</b></i></sup></a></span>
                <span class="reference-text">Ash, R. <i>Doors</i>, p. 4.</span></li></ol></div><h2>See also</h2><p>Doors, and what is behind them all.</p>""");
        assertThat(notes(page, 0))
                .containsExactly(
                        new Footnote("1", 19, "Ash, R. Doors, p. 4."), new Footnote("1", 126, "Ash, R. Doors, p. 4."));
        assertThat(page.chapters().getFirst().title()).isEqualTo("Keys");
        assertThat(texts(page)).noneMatch(text -> text.contains("Ash"));
        assertThat(page.chapters().stream()
                        .flatMap(chapter -> chapter.sections().stream())
                        .map(Chapter.Section::title))
                .doesNotContain("References");
    }

    @Test
    void aWordProcessorsWebPage() {
        Imported page = html("""
                <h1>Keys</h1><p>The door was open.<a href="#_ftn1" name="_ftnref1"><span><span>[1]</span></span></a></p><hr>
                <div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> It always was.</p><p>Nearly.</p></div>""");
        assertThat(notes(page, 0)).containsExactly(new Footnote("1", 18, "It always was.\nNearly."));
        assertThat(texts(page)).containsExactly("The door was open.");
    }

    @Test
    void linksThatAreNoReferencesStay() {
        Imported page = html("""
                <h1>Keys</h1><ul><li><a href="#s1">1</a></li><li><a href="#s2">2</a></li></ul>
                <h2 id="s1">First</h2><p>See section <a href="#s2">2</a> for the second part of this.</p>
                <h2 id="s2">Second</h2><p id="p">This is the second part, which <a href="#p">1</a> refers to.</p>""");
        assertThat(allNotes(page)).isEmpty();
        assertThat(texts(page)).contains("See section 2 for the second part of this.");
    }

    @Test
    void aNoteThatNothingRefersToIsKept() {
        Imported page = html("""
                <h1>Keys</h1><p>The door was open, as it always had been.<sup><a href="#fn1" class="footnote-ref">1</a></sup></p>
                <section class="footnotes"><ol><li id="fn1"><p>One.</p></li><li id="fn2"><p>A note without a place.</p></li></ol></section>""");
        assertThat(allNotes(page)).extracting(Footnote::text).containsExactly("One.");
        assertThat(texts(page)).anyMatch(text -> text.contains("A note without a place."));
        assertThat(page.warnings()).anyMatch(warning -> warning.contains("1 note is referred to nowhere"));
    }

    @Test
    void markdown() {
        Imported text = read("keys.md", """
                # On Keys

                Somebody holds the key.[^1] Nobody asked[^why], and so^[Or thus.] it stayed.

                Again.[^1]

                # Doors

                > They open.[^3]

                [^1]: The key of the *back* door.
                [^why]: First part.

                    Second part.

                [^3]: Mostly.
                [^4]: Nobody refers to this.
                """);
        assertThat(texts(text).subList(0, 3))
                .containsExactly("Somebody holds the key. Nobody asked, and so it stayed.", "Again.", "They open.");
        assertThat(notes(text, 0))
                .containsExactly(
                        new Footnote("1", 23, "The key of the back door."),
                        new Footnote("2", 36, "First part.\nSecond part."),
                        new Footnote("3", 44, "Or thus."));
        assertThat(notes(text, 1)).containsExactly(new Footnote("1", 6, "The key of the back door."));
        assertThat(notes(text, 2)).containsExactly(new Footnote("3", 10, "Mostly."));
        assertThat(texts(text)).anyMatch(kept -> kept.contains("Nobody refers to this."));
        assertThat(text.warnings()).anyMatch(warning -> warning.contains("referred to nowhere"));
    }

    @Test
    void aBookWhoseNotesAreInAnotherFile() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/epub+zip");
        files.put("META-INF/container.xml", "<container><rootfile full-path=\"c.opf\"/></container>");
        files.put("c.opf", """
                <package><metadata><dc:title>Keys</dc:title></metadata><manifest>
                <item id="a" href="t/one.xhtml" media-type="application/xhtml+xml"/><item id="n" href="t/notes.xhtml" media-type="application/xhtml+xml"/></manifest>
                <spine><itemref idref="a"/><itemref idref="n" linear="no"/></spine></package>""");
        files.put("t/one.xhtml", """
                <html><body><h1>Keys</h1><p>Somebody<a href="notes.xhtml#n1" role="doc-noteref">*</a> holds the key, and nobody asked.</p>
                <p>Nobody asked who.<sup><a id="b2" href="notes.xhtml#n2">2</a></sup></p></body></html>""");
        files.put("t/notes.xhtml", """
                <html><body><h1>Notes</h1><p id="n1">* A person.</p><p><a id="n2" href="one.xhtml#b2">2.</a> Nor what.</p></body></html>""");
        Imported book = Importer.read("keys.epub", Zips.of(files), Options.DEFAULT);
        assertThat(notes(book, 0)).containsExactly(new Footnote("*", 8, "A person."));
        assertThat(notes(book, 1)).containsExactly(new Footnote("2", 17, "Nor what."));
        assertThat(texts(book)).hasSize(2);
    }

    @Test
    void notesThatAreOnlyTyped() {
        for (String form : List.of("[%d]", " [%d]", "(%d)", "⁰%d", "%d")) {
            String one = form.equals("⁰%d") ? "¹" : form.formatted(1);
            String two = form.equals("⁰%d") ? "²" : form.formatted(2);
            String three = form.equals("⁰%d") ? "³" : form.formatted(3);
            for (String stop : form.equals("%d") ? List.of(".", "") : List.of("")) {
                Imported text = read(
                        "keys.txt",
                        body(one, two, three) + list(one.strip() + stop, two.strip() + stop, three.strip() + stop));
                assertThat(texts(text))
                        .as(form + stop)
                        .containsExactly(
                                "Somebody holds the key. Nobody asked who that was, or why it should be so and not otherwise.",
                                "Another paragraph, which is long enough to be one, refers to a note of two lines and ends.");
                assertThat(allNotes(text))
                        .containsExactly(
                                new Footnote("1", 23, "The back door's."),
                                new Footnote("2", 73, "Ash, p. 4."),
                                new Footnote("3", 80, "A note that goes on to the next line."));
            }
        }
    }

    private static String body(String one, String two, String three) {
        return """
                Somebody holds the key.%s Nobody asked who that was, or
                why it should be so%s and not otherwise.

                Another paragraph, which is long enough to be one, refers
                to a note of two lines%s and ends.

                """.formatted(one, two, three);
    }

    private static String list(String one, String two, String three) {
        return """

                Notes

                %s The back door's.
                %s Ash, p. 4.
                %s A note that goes on to the next
                    line.
                """.formatted(one, two, three);
    }

    @Test
    void notesThatDoNotFitAreLeftAsTheyAre() {
        Imported text = read("keys.txt", """
                Somebody holds the key.[1] Nobody asked who that was, or
                why it should be so [3] and not otherwise, as it always was.

                Notes

                [1] The back door's key, which is the only one that there is.
                [2] A note that the text does not refer to in any place of it.
                """);
        assertThat(allNotes(text)).isEmpty();
        assertThat(String.join(" ", texts(text))).contains("key.[1]", "so [3]", "[2] A note");
    }

    @Test
    void eachChapterMayHaveItsOwn() {
        String chapter = """


                Somebody holds the key.[1] Nobody asked who that was, or why.[2]

                ## Notes

                [1] The back door's.

                [2] Ash, p. 4.

                """;
        Imported text = read("keys.md", "# One" + chapter + "# Two" + chapter);
        assertThat(text.chapters()).extracting(Chapter::title).containsExactly("One", "Two");
        assertThat(text.chapters()).allMatch(each -> each.sections().isEmpty());
        assertThat(allNotes(text)).extracting(Footnote::label).containsExactly("1", "2", "1", "2");
    }

    @Test
    void aForgedSignIsTakenOut() {
        String forged = NoteSign.of(0);
        for (String text : List.of(
                "# Keys\n\nA forged" + forged + " sign and &#x100000; another and a note.[^1]\n\n[^1]: Real.\n",
                "<html><body><h1>Keys</h1><p>A forged" + forged
                        + " sign and &#x100000; another and a note.<sup><a href=\"#fn1\">1</a></sup></p><ol class=\"footnotes\"><li id=\"fn1\">Real.</li></ol></body></html>")) {
            Imported read = read("keys.md", text);
            assertThat(notes(read, 0)).extracting(Footnote::text).containsExactly("Real.");
            assertThat(notes(read, 0).getFirst().at())
                    .isEqualTo(texts(read).getFirst().length());
            assertThat(texts(read).getFirst()).doesNotContain(forged).startsWith("A forged sign and");
        }
    }

    private static Imported html(String body) {
        return read(
                "page.html",
                "<!DOCTYPE html><html><head><title>On Keys</title></head><body>" + body + "</body></html>");
    }

    private static Imported read(String name, String text) {
        return Importer.read(name, text.getBytes(StandardCharsets.UTF_8), Options.DEFAULT);
    }

    private static List<Block.Paragraph> paragraphs(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
    }

    private static List<String> texts(Imported imported) {
        return paragraphs(imported).stream().map(Block.Paragraph::text).toList();
    }

    private static List<Footnote> notes(Imported imported, int paragraph) {
        return paragraphs(imported).get(paragraph).footnotes();
    }

    private static List<Footnote> allNotes(Imported imported) {
        return paragraphs(imported).stream()
                .flatMap(paragraph -> paragraph.footnotes().stream())
                .toList();
    }
}

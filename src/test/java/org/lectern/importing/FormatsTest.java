package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Repair;
import org.lectern.text.UserException;

class FormatsTest {
    private static final String QUOTED =
            "She said: “The café’s minutes — naïve, détaillées — are lost.”\n\nNobody had kept a copy of what was agreed that evening.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void charsets(String name) {
        Imported imported = read("minutes.txt", QUOTED.getBytes(Charset.forName(name)));
        assertThat(text(imported, 1, 1)).isEqualTo("She said: “The café’s minutes — naïve, détaillées — are lost.”");
        assertThat(imported.repairs())
                .extracting(Repair::kind)
                .isEqualTo(name.equals("UTF-8") ? List.of() : List.of("decoded"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Каждое собрание начинается раньше чем оно начинается и кто-то решает что оно уже началось",
        "KOI8-R, Каждое собрание начинается раньше чем оно начинается и кто-то решает что оно уже началось",
        "ISO-8859-5, Каждое собрание начинается раньше чем оно начинается и кто-то решает что оно уже началось",
        "ISO-8859-7, Κάθε συνέλευση αρχίζει πριν αρχίσει και κάποιος αποφασίζει ότι έχει ήδη αρχίσει για όλους εμάς",
        "ISO-8859-1, Jede Versammlung beginnt bevor sie beginnt und über die Tür entscheidet wer den Schlüssel früh hält",
        "ISO-8859-15, Chaque réunion commence avant de commencer et quelqu’un décide déjà pour nous tous à la même heure",
        "Shift_JIS, すべての会議は始まる前に始まっている。誰かがすでに始まったと決めて、そのことを私たち全員に知らせるのである。",
        "EUC-JP, すべての会議は始まる前に始まっている。誰かがすでに始まったと決めて、そのことを私たち全員に知らせるのである。",
        "GB18030, 每次会议在开始之前就已经开始了，总有人决定它已经开始，然后告诉我们所有的人，我们就这样坐下来一起读书。",
        "Big5, 每次會議在開始之前就已經開始了，總有人決定它已經開始，然後告訴我們所有的人，我們就這樣坐下來一起讀書。",
        "x-MacRoman, Chaque réunion commence avant de commencer « déjà » et quelqu’un décide pour nous tous — à la même heure",
    })
    void manyCharsets(String name, String words) {
        String said = words.replace("’", name.startsWith("ISO") ? "'" : "’");
        String text = (said + ".\n\n").repeat(6);
        String ends = name.equals("x-MacRoman") ? text.replace('\n', '\r') : text;
        Imported imported = read("minutes.txt", ends.getBytes(Charset.forName(name)));
        assertThat(text(imported, 1, 1)).startsWith(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<meta charset=\"windows-1252\">"})
    void aWebPagesCharset(String meta) {
        String page =
                "<!DOCTYPE html><html><head>%s<title>Keys</title></head><body><h1>Keys</h1><p>She said: “The café’s minutes — naïve, détaillées — are lost”, and nobody asked.</p></body></html>"
                        .formatted(meta);
        assertThat(text(read("a.html", page.getBytes(Charset.forName("windows-1252"))), 1, 1))
                .isEqualTo("She said: “The café’s minutes — naïve, détaillées — are lost”, and nobody asked.");
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(text(read("a.txt", "\uFEFF".concat(QUOTED).getBytes(StandardCharsets.UTF_8)), 1, 1))
                .startsWith("She said");
        assertThat(text(read("a.txt", "\uFEFF".concat(QUOTED).getBytes(StandardCharsets.UTF_16LE)), 1, 1))
                .startsWith("She said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEnds(String end) {
        assertThat(read("a.txt", QUOTED.replace("\n", end).getBytes(StandardCharsets.UTF_8))
                        .chapters()
                        .getFirst()
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void controlsAndOverridesGo() {
        Imported imported = read(
                "a.txt",
                "A \u001b[31mred\u001b[0m word\u202e and a \u0007bell, which is all that this says.\n\nMore."
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(text(imported, 1, 1)).isEqualTo("A red word and a bell, which is all that this says.");
        assertThat(imported.repairs()).extracting(Repair::kind).contains("sanitised");
    }

    @Test
    void markdown() {
        Imported imported = read("x.txt", """
                ---
                title: "The Long Table"
                author: R. Ash
                ---
                # The Keys

                Every meeting *begins* before
                it begins.

                ## Doors

                > Somebody has to
                > open them.

                1. First
                2. Second

                - One

                ```
                  kept   as is
                ```

                # 2. Leaving Well

                The end is [linked](http://example.org).
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(imported.title()).isEqualTo("The Long Table");
        assertThat(imported.author()).isEqualTo("R. Ash");
        assertThat(imported.chapters()).extracting(Chapter::title).containsExactly("The Keys", "Leaving Well");
        assertThat(imported.chapters().getFirst().sections()).containsExactly(new Chapter.Section("Doors", 2));
        assertThat(imported.chapters().getFirst().paragraphs())
                .extracting(Block.Paragraph::kind)
                .containsExactly(
                        Kind.PARAGRAPH,
                        Kind.QUOTATION,
                        Kind.LIST_ITEM,
                        Kind.LIST_ITEM,
                        Kind.LIST_ITEM,
                        Kind.PREFORMATTED);
        assertThat(text(imported, 1, 1)).isEqualTo("Every meeting begins before it begins.");
        assertThat(text(imported, 1, 3)).isEqualTo("1. First");
        assertThat(text(imported, 2, 1)).isEqualTo("The end is linked.");
    }

    @Test
    void aLoneTopHeadingIsTheTitle() {
        Imported imported = read(
                "x.md",
                "# The Long Table\n\nBefore.\n\n## 1. The Keys\n\nText.\n\n### Doors\n\n#### Hinges\n\nMore."
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(imported.title()).isEqualTo("The Long Table");
        assertThat(imported.chapters()).extracting(Chapter::title).containsExactly("The Long Table", "The Keys");
        assertThat(imported.chapters().get(1).sections())
                .containsExactly(new Chapter.Section("Doors", 2), new Chapter.Section("Hinges", 2));
    }

    @Test
    void aSavedWebPage() throws IOException {
        try (InputStream page = FormatsTest.class.getResourceAsStream("chairs.html")) {
            Imported imported = read("page.txt", page.readAllBytes());
            assertThat(imported.title()).isEqualTo("On Chairs");
            assertThat(imported.author()).isEqualTo("R. Ash");
            assertThat(imported.chapters())
                    .extracting(Chapter::title)
                    .containsExactly("On Chairs", "Rotation", "Practice");
            String all = String.join(
                    " ",
                    imported.chapters().stream()
                            .flatMap(c -> c.paragraphs().stream())
                            .map(Block.Paragraph::text)
                            .toList());
            assertThat(all)
                    .contains("chair or not.")
                    .doesNotContain("Great post", "Another post", "About us", "©", "Twitter", "3 May");
            assertThat(imported.chapters().get(1).paragraphs())
                    .extracting(Block.Paragraph::kind)
                    .contains(Kind.QUOTATION, Kind.LIST_ITEM, Kind.VERSE);
        }
    }

    @Test
    void whatAPageIsMadeOf() {
        Imported imported = read("a.html", """
                <!DOCTYPE html><html><head><title>Keys</title></head><body><div class="cookie-banner"><p>We use cookies, and so do our many partners.</p></div>
                <article><h1>Keys</h1><div>Somebody holds the key, and nobody ever asked them why that should be so.<br><br>
                A second paragraph, which two line breaks part from the first one, as some do.</div>
                <figure><img src="a.png"><figcaption>A picture.</figcaption></figure>
                <figure class="wp-block-quote"><blockquote><p>A door is a door.</p></blockquote></figure>
                <dl><dt>Key</dt><dd>What opens.</dd><dt>Door:</dt><dd>What is opened.</dd></dl>
                <ul><li>One<ul><li>within one</li></ul></li><li>Two</li></ul>
                <table><tr><th>Who</th><th>When</th></tr><tr><td>Ash</td><td>Monday</td></tr></table>
                <pre>  kept   as is</pre><p>E = mc<sup>2</sup>, as they say, and 10<sup>12</sup> of them.</p></article>
                <section class="newsletter-signup"><p>Subscribe to our newsletter and never miss a thing.</p></section></body></html>
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(imported.chapters().getFirst().paragraphs())
                .extracting(paragraph -> paragraph.kind().word() + ": " + paragraph.text())
                .containsExactly(
                        "paragraph: Somebody holds the key, and nobody ever asked them why that should be so.",
                        "paragraph: A second paragraph, which two line breaks part from the first one, as some do.",
                        "paragraph: A picture.",
                        "quotation: A door is a door.",
                        "list-item: Key: What opens.",
                        "list-item: Door: What is opened.",
                        "list-item: One",
                        "list-item: within one",
                        "list-item: Two",
                        "paragraph: Who · When",
                        "paragraph: Ash · Monday",
                        "preformatted:   kept   as is",
                        "paragraph: E = mc², as they say, and 10¹² of them.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void epub(boolean version3) {
        Imported imported = read("x.zip", Zips.epub(version3));
        assertThat(imported.title()).isEqualTo("The Long Table");
        assertThat(imported.author()).isEqualTo("R. Ash");
        assertThat(imported.chapters()).extracting(Chapter::title).containsExactly("The Keys", "Leaving Well");
        assertThat(text(imported, 1, 1)).isEqualTo("Every meeting begins before it begins.");
        assertThat(imported.chapters().getFirst().sections())
                .extracting(Chapter.Section::title)
                .containsExactly("Doors");
        assertThat(footnotes(imported)).containsExactly("1 38 See the handbook.");
        assertThat(text(imported, 2, 1)).startsWith("Leaving is an art");
    }

    @Test
    void docx() {
        Imported imported = read("x", Zips.docx());
        assertThat(imported.title()).isEqualTo("The Long Table");
        assertThat(imported.author()).isEqualTo("R. Ash");
        Chapter chapter = imported.chapters().getFirst();
        assertThat(chapter.title()).isEqualTo("The Keys");
        assertThat(chapter.sections()).extracting(Chapter.Section::title).containsExactly("Doors");
        assertThat(footnotes(imported)).containsExactly("1 38 See the handbook.");
        assertThat(chapter.paragraphs())
                .extracting(Block.Paragraph::text)
                .containsExactly("Every meeting begins before it begins.", "Open them", "Somebody has to.", "Kept");
    }

    @Test
    void odt() {
        Imported imported = read("x", Zips.odt());
        assertThat(imported.title()).isEqualTo("The Long Table");
        assertThat(imported.chapters().getFirst().title()).isEqualTo("The Keys");
        assertThat(imported.chapters().getFirst().paragraphs())
                .extracting(Block.Paragraph::text)
                .containsExactly("Every meeting begins before it begins.", "Open them");
        assertThat(footnotes(imported)).containsExactly("1 38 See the handbook.");
    }

    @Test
    void refusesWhatIsNoText() {
        refused("empty.txt", new byte[0], "empty");
        refused("blank.txt", " \n\n\t ".getBytes(StandardCharsets.UTF_8), "no text");
        refused("photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "binary");
        refused("other.zip", Zips.of(Map.of("../../etc/passwd", "root", "a.txt", "text")), "no EPUB");
        refused("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "old Word");
        refused("x.rtf", "{\\rtf1 }".getBytes(StandardCharsets.UTF_8), "no text");
    }

    @Test
    void whatIsWithinAnArchiveIsNamed() {
        refused("texts.zip", Zips.of(Map.of("a/one.txt", "text", "b/keys.epub", "PK")), "b/keys.epub");
        refused("texts.zip", Zips.of(Map.of("a/one.txt", "text", "two.txt", "text")), "unpack it");
    }

    @Test
    void onlyABookThatIsReallyLockedIsRefused() {
        String encrypted =
                "<encryption xmlns:enc=\"e\"><enc:EncryptedData><enc:EncryptionMethod Algorithm=\"%s\"/></enc:EncryptedData></encryption>";
        for (String algorithm : List.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")) {
            byte[] fonts = Zips.with(Zips.epub(true), "META-INF/encryption.xml", encrypted.formatted(algorithm));
            assertThat(read("x.epub", fonts).chapters()).hasSize(2);
        }
        refused(
                "x.epub",
                Zips.with(
                        Zips.epub(true),
                        "META-INF/encryption.xml",
                        encrypted.formatted("http://www.w3.org/2001/04/xmlenc#aes128-cbc")),
                "DRM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted-printable", "base64", "8bit"})
    void aWebPageSavedAsOneFile(String encoding) {
        String page =
                "<html><head><meta charset=\"utf-8\"><title>Keys</title></head><body><h1>Keys</h1><p>Somebody holds the key to the café, and nobody ever asked them why that should be so.</p></body></html>";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        String body = switch (encoding) {
            case "base64" -> Base64.getMimeEncoder().encodeToString(bytes);
            case "8bit" -> latin;
            default ->
                latin.replace("=", "=3D").replace("\u00c3\u00a9", "=C3=A9").replace("nobody", "no=\r\nbody");
        };
        String file =
                "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--B--\"\r\n\r\n"
                        + "----B--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n"
                        + body
                        + "\r\n----B--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----B----\r\n";
        Imported imported = read("keys.mhtml", file.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(text(imported, 1, 1))
                .isEqualTo("Somebody holds the key to the café, and nobody ever asked them why that should be so.");
        refused(
                "pictures.mht",
                file.replace("text/html\r\nContent-T", "text/css\r\nContent-T").getBytes(StandardCharsets.ISO_8859_1),
                "save it in the browser as HTML");
    }

    @Test
    void refusesAZipBomb() {
        refused("bomb.epub", Zips.of(Map.of("META-INF/container.xml", " ".repeat(60_000_000))), "zip bomb");
    }

    @Test
    void entitiesOfXmlAreNeverRead() {
        Map<String, String> files = Map.of(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"boom boom\">]><w:document><w:p><w:r><w:t>Before &x; &y; after</w:t></w:r></w:p></w:document>");
        assertThat(text(read("x.docx", Zips.of(files)), 1, 1))
                .doesNotContain("boom boom")
                .contains("Before", "after");
    }

    @Test
    void repairsCanBeTurnedOff() {
        byte[] text = QUOTED.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Importer.read("a.txt", text, new Options("", "", Set.of("ironed"))))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("ironed")
                .hasMessageContaining("dehyphenated");
    }

    private static List<String> footnotes(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .flatMap(paragraph -> paragraph.footnotes().stream())
                .map(note -> note.label() + " " + note.at() + " " + note.text())
                .toList();
    }

    private static void refused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(why);
    }

    private static Imported read(String name, byte[] content) {
        return Importer.read(name, content, Options.DEFAULT);
    }

    private static String text(Imported imported, int chapter, int paragraph) {
        return imported.chapters()
                .get(chapter - 1)
                .paragraphs()
                .get(paragraph - 1)
                .text();
    }
}

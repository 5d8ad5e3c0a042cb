package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.store.Fixtures.table;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.store.doctor.Doctor;
import org.lectern.store.doctor.Finding;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

class SqliteShelfTest {
    @TempDir
    Path folder;

    private Store store;
    private Shelf shelf;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("group.db"));
        shelf = store.shelf();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsAReadingAsItWasPut() {
        shelf.put(table(false), "f1");

        assertThat(shelf.load("long-table")).contains(table(false));
        assertThat(shelf.fingerprint("long-table")).contains("f1");
        assertThat(shelf.load("short-table")).isEmpty();
        assertThat(shelf.fingerprint("short-table")).isEmpty();
    }

    @Test
    void keepsFootnotesAtTheirPlacesAndFindsTheirWords() {
        Reading noted = new Reading(
                "noted",
                table(false).about(),
                List.of(new Chapter(
                        1,
                        "Only",
                        List.of(
                                new Block.Paragraph(1, Kind.PARAGRAPH, "Nothing is noted here."),
                                new Block.Rule(),
                                new Block.Paragraph(
                                        2,
                                        Kind.VERSE,
                                        "A chair\nis a chair",
                                        List.of(
                                                new Footnote("1", 7, "Of pine."),
                                                new Footnote("*", 18, "Or a bench.\nSee the carpenter.")))))));
        shelf.put(noted, "1");
        assertThat(shelf.load("noted")).contains(noted);
        assertThat(shelf.search("carpenter", 9))
                .containsExactly(new Shelf.Hit(
                        "noted", Address.of(1, 2), "footnote", "Or a bench.\nSee the \u0002carpenter\u0003."));

        shelf.put(named("noted"), "2");
        assertThat(shelf.search("carpenter", 9)).isEmpty();
        assertThat(shelf.load("noted").orElseThrow().chapters().getFirst().paragraphs())
                .allMatch(paragraph -> paragraph.footnotes().isEmpty());
    }

    @Test
    void summarisesWithoutText() {
        shelf.put(table(false), "f1");
        Summary summary = shelf.readings().getFirst();

        assertThat(summary.about()).isEqualTo(table(false).about());
        assertThat(summary.chapters())
                .containsExactly(
                        new Summary.ChapterSummary(1, "Arrivals", 17, 3),
                        new Summary.ChapterSummary(2, "What a Chair Is For", 6, 1));
    }

    @Test
    void keepsTheOrderInWhichReadingsCameAlsoWhereOneIsPutAnew() {
        shelf.put(named("b"), "1");
        shelf.put(named("a"), "1");
        shelf.put(named("b"), "2");

        assertThat(shelf.readings()).extracting(Summary::slug).containsExactly("b", "a");
    }

    @Test
    void replacesTheTextAndKeepsWhatHangsOnIt() {
        shelf.put(table(true), "digest");
        Member ada = store.members().add("Ada", Role.MEMBER);
        store.notes().put(Fixtures.note("1", ada, "D1.2", "on the digest"));
        shelf.setHidden("long-table", true);

        shelf.put(table(false), "text");

        assertThat(store.notes().on("long-table")).hasSize(1);
        assertThat(shelf.readings().getFirst().hidden()).isTrue();
        assertThat(shelf.search("chair", 10)).isEmpty();
        shelf.setHidden("long-table", false);
        assertThat(shelf.search("chair", 10))
                .extracting(Shelf.Hit::address)
                .containsExactlyInAnyOrder(Address.of(1, 1), Address.of(1, 3), Address.of(2, 1));
    }

    @Test
    void aNameTheGroupGaveOutlivesANewImport() {
        shelf.put(table(false), "1");
        shelf.setTitle("long-table", "Tables");
        shelf.put(table(false), "2");

        assertThat(shelf.readings().getFirst().about().title()).isEqualTo("Tables");
        assertThat(shelf.load("long-table").orElseThrow().about().title()).isEqualTo("Tables");
    }

    @Test
    void removingTakesEverythingThatHangsOnIt() {
        shelf.put(table(false), "1");
        Member ada = store.members().add("Ada", Role.MEMBER);
        store.notes().put(Fixtures.note("1", ada, "1.2", "chairs"));

        shelf.remove("long-table");

        assertThat(shelf.readings()).isEmpty();
        assertThat(store.notes().all()).isEmpty();
        assertThat(shelf.search("chair", 10)).isEmpty();
        assertThat(store.notes().search("chairs", 10)).isEmpty();
        assertThat(Doctor.examine(folder.resolve("group.db")))
                .filteredOn(Finding::wrong)
                .isEmpty();
    }

    @Test
    void searchFindsWithoutAccentsAndCaseAndShowsWhere() {
        shelf.put(table(false), "1");

        assertThat(shelf.search("CAFE minutes", 10))
                .containsExactly(new Shelf.Hit(
                        "long-table",
                        Address.of(1, 2),
                        "quotation",
                        "The \u0002café\u0003 kept no \u0002minutes\u0003."));
    }

    @Test
    void aDigestsHitsHaveADigestsAddresses() {
        shelf.put(table(true), "1");

        assertThat(shelf.search("minutes", 10))
                .extracting(hit -> hit.address().toString())
                .containsExactly("D1.2");
    }

    @Test
    void searchStaysInBoundsOnAWordThatIsEverywhere() {
        List<Block> many = new java.util.ArrayList<>();
        for (int i = 1; i <= 5_000; i++) {
            many.add(new Block.Paragraph(i, Kind.PARAGRAPH, "the table"));
        }
        shelf.put(new Reading("much", plain(), List.of(new Chapter(1, "Much", many))), "1");

        assertThat(shelf.search("the", 3))
                .extracting(Shelf.Hit::address)
                .containsExactly(Address.of(1, 1), Address.of(1, 2), Address.of(1, 3));
    }

    @Test
    void aShortWordIsAWholeOneWhereThereIsSuchAWordAndABeginningElsewhere() {
        List<Block> blocks = List.of(
                new Block.Paragraph(1, Kind.PARAGRAPH, "the table"),
                new Block.Paragraph(2, Kind.PARAGRAPH, "thereupon"));
        shelf.put(new Reading("short", plain(), List.of(new Chapter(1, "Short", blocks))), "1");

        assertThat(shelf.search("the", 9)).extracting(Shelf.Hit::address).containsExactly(Address.of(1, 1));
        assertThat(shelf.search("ther", 9)).extracting(Shelf.Hit::address).containsExactly(Address.of(1, 2));
        assertThat(shelf.search("ta", 9)).extracting(Shelf.Hit::address).containsExactly(Address.of(1, 1));
    }

    private static final String ABOUT_NOTHING = "Untitled";

    private static Reading.About plain() {
        return new Reading.About(ABOUT_NOTHING, "", "", "", "en", "", false);
    }

    private void shelve(String heading, String... paragraphs) {
        List<Block> blocks = new java.util.ArrayList<>();
        blocks.add(new Block.Heading(heading));
        for (String words : paragraphs) {
            blocks.add(new Block.Paragraph(blocks.size(), Kind.PARAGRAPH, words));
        }
        shelf.put(new Reading("script", plain(), List.of(new Chapter(1, ABOUT_NOTHING, blocks))), "1");
    }

    /** A word inside a run without spaces, one sign of it, its end; vowel signs; letters of other languages than the reader's. */
    @ParameterizedTest
    @CsvSource({
        "大家在紙上寫下疑問然後一起討論。組織不是目的, '討論,織,組織,目的,大家,一起討論'",
        "เราอ่านหนังสือด้วยกันก่อนการประชุมทุกครั้ง, 'ประชุม,หนังสือ,ครั้ง,เรา'",
        "الكتاب مُهِمٌّ جداً والجلســة قصيرة, 'مهم,مُهِمٌّ,والجلسة,جدا'",
        "יְרוּשָׁלַיִם היא עיר, 'ירושלים,עיר'",
        "Isparta'dan İstanbul'a giden Iğdır KADIN ışığında, 'ısparta,ISPARTA,isparta,ığdır,IĞDIR,iğdır,istanbul,İSTANBUL,kadın,IŞIĞI'",
        "Die Straße war groß; Frau Müller im Café maß die Größe, 'strasse,STRASSE,gross,GROẞ,cafe,Muller,mueller,groesse,GRÖSSE'",
        "Η Αθήνα και ο δρόμος, 'αθηνα,ΑΘΗΝΑ,δρομος,ΔΡΟΜΟΣ'",
        "Ёлка стоит в Київ, 'елка,ЕЛКА,киів,Київ'",
        "कुछ लोग किताबें पढ़ते हैं, 'किताब,लोग,पढ़ते'",
        "カタカナと ﾊﾝｶｸ の文字, 'かたかな,カタカナ,ハンカク,文字'",
        "우리는 조직을 말한다, '조직,말한다'"
    })
    void everyScriptIsFound(String text, String words) {
        shelve("Nothing", text, "other words");

        for (String word : words.split(",", -1)) {
            assertThat(shelf.search(word, 9))
                    .as(word)
                    .extracting(Shelf.Hit::address)
                    .containsExactly(Address.of(1, 1));
        }
    }

    @Test
    void headingsTitlesAndAuthorsAreFoundAndSayWhatTheyAre() {
        Reading.About about = new Reading.About("Über die Straße", "Clara Rosa", "", "", "de", "", false);
        List<Block> blocks = List.of(
                new Block.Paragraph(1, Kind.PARAGRAPH, "Ein Satz."),
                new Block.Heading("Maß und Größe"),
                new Block.Paragraph(2, Kind.PARAGRAPH, "Noch einer."));
        shelf.put(new Reading("strasse", about, List.of(new Chapter(1, "Anfang", blocks))), "1");

        assertThat(shelf.search("groesse", 9))
                .containsExactly(new Shelf.Hit("strasse", Address.of(1, 2), "heading", "Maß und \u0002Größe\u0003"));
        assertThat(shelf.search("strasse", 9)).extracting(Shelf.Hit::kind).containsExactly("title");
        assertThat(shelf.search("rosa", 9)).extracting(Shelf.Hit::kind).containsExactly("author");
        assertThat(shelf.search("anf", 9)).extracting(Shelf.Hit::kind).containsExactly("chapter");
    }

    /** What a title's excerpt has no room for counts as well. */
    @Test
    void aLongTitleIsFoundByWordsAtItsEnds() {
        Reading.About about =
                new Reading.About("Beginning " + "and so on ".repeat(40) + "ending", "", "", "", "en", "", false);
        List<Block> blocks = List.of(new Block.Paragraph(1, Kind.PARAGRAPH, "Nothing."));
        shelf.put(new Reading("long", about, List.of(new Chapter(1, ABOUT_NOTHING, blocks))), "1");

        assertThat(shelf.search("beginning ending", 9))
                .extracting(Shelf.Hit::kind)
                .containsExactly("title");
        assertThat(shelf.search("beginning nowhere", 9)).isEmpty();
    }

    private static Reading named(String slug) {
        return new Reading(slug, table(false).about(), table(false).chapters());
    }
}

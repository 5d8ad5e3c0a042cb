package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.text.SearchQuery;

class SearchWordsTest {
    @TempDir
    Path folder;

    private static String query(String words) {
        return SearchWords.beginnings(SearchQuery.of(words));
    }

    @Test
    void everyWordIsAStringAndABeginning() {
        assertThat(query("free association")).isEqualTo("\"free\" * AND \"association\" *");
        assertThat(SearchWords.whole(SearchQuery.of("free association"))).isEqualTo("\"free\" AND \"association\"");
        assertThat(query("  camp ")).isEqualTo("\"camp\" *");
    }

    @Test
    void quotesKeepWordsTogetherAndWhole() {
        assertThat(query("\"free association\"")).isEqualTo("\"free association\"");
        assertThat(query("“open communism” now")).isEqualTo("\"open communism\" AND \"now\" *");
        assertThat(query("say \"open comm")).isEqualTo("\"say\" * AND \"open comm\" *");
        assertThat(query("a\"b c\"d")).isEqualTo("\"a\" AND \"b c\" AND \"d\" *");
    }

    @Test
    void operatorsAreWords() {
        assertThat(query("NOT this OR text:that*")).isEqualTo("\"not\" * AND \"this\" * AND \"or\" AND \"text that\" *");
        assertThat(query("rank-and-file")).isEqualTo("\"rank and file\" *");
    }

    /** A word of two letters that isn't the last is a whole one; one of three may be a beginning. */
    @Test
    void fewLettersAreNoBeginningButAtTheEnd() {
        assertThat(query("of men")).isEqualTo("\"of\" AND \"men\" *");
        assertThat(query("off me")).isEqualTo("\"off\" * AND \"me\" *");
    }

    @Test
    void aSignOfAScriptWithoutSpacesIsTheBeginningOfAPair() {
        assertThat(query("織")).isEqualTo("\"織\" *");
        assertThat(query("組織論")).isEqualTo("\"組織 織論\"");
    }

    @Test
    void umlautsMayBeTypedAsTwoLetters() {
        assertThat(query("groesse")).isEqualTo("(\"groesse\" * OR \"grosse\")");
        assertThat(query("Müller")).isEqualTo("(\"muller\" * OR \"mueller\" *)");
    }

    @Test
    void nothingToLookForIsNoQuery() {
        for (String words : new String[] {"", "   ", "\"", "\"\"", "?!…", "* - +", "“”", "\0"}) {
            assertThat(query(words)).as(words).isEmpty();
        }
    }

    @Test
    void noWordsEverBreakTheSearch() {
        String alphabet = "ab é\"“”*()^:-+?'\\%_{}NEARANDORNOT \t\n\0\u0001\ud83d\ude00\ud800\udc00\u0301\u4e2d";
        Random random = new Random(5);
        try (Store store = Store.open(folder.resolve("group.db"))) {
            store.shelf().put(Fixtures.table(false), "1");
            for (int i = 0; i < 2_000; i++) {
                StringBuilder words = new StringBuilder();
                for (int length = random.nextInt(30); length > 0; length--) {
                    words.append(
                            random.nextInt(10) == 0
                                    ? (char) random.nextInt(0x10000)
                                    : alphabet.charAt(random.nextInt(alphabet.length())));
                }
                store.shelf().search(words.toString(), 5);
                store.notes().search(words.toString(), 5);
            }
            store.shelf().search("word ".repeat(100_000), 5);
            store.shelf().search("\"" + "word ".repeat(100_000) + "\"", 5);
            store.shelf().search("w".repeat(1_000_000), 5);
            store.shelf().search("a-".repeat(100_000), 5);
            assertThat(store.shelf().search("chair", 5)).hasSize(3);
        }
    }
}

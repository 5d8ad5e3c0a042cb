package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWordsTest {
    @TempDir
    Path folder;

    @Test
    void everyWordIsAStringAndTheLastABeginning() {
        assertThat(SearchWords.query("free association")).isEqualTo("\"free\" \"association\" *");
        assertThat(SearchWords.query("  camp ")).isEqualTo("\"camp\" *");
    }

    @Test
    void quotesKeepWordsTogetherAndWhole() {
        assertThat(SearchWords.query("\"free association\"")).isEqualTo("\"free association\"");
        assertThat(SearchWords.query("“open communism” now")).isEqualTo("\"open communism\" \"now\" *");
        assertThat(SearchWords.query("say \"open comm")).isEqualTo("\"say\" \"open comm\" *");
        assertThat(SearchWords.query("a\"b c\"d")).isEqualTo("\"a\" \"b c\" \"d\" *");
    }

    @Test
    void operatorsAreWords() {
        assertThat(SearchWords.query("NOT this OR text:that*")).isEqualTo("\"NOT\" \"this\" \"OR\" \"text:that*\" *");
        assertThat(SearchWords.query("rank-and-file")).isEqualTo("\"rank-and-file\" *");
    }

    @Test
    void nothingToLookForIsNoQuery() {
        for (String words : new String[] {"", "   ", "\"", "\"\"", "?!…", "* - +", "“”", "\0"}) {
            assertThat(SearchWords.query(words)).as(words).isEmpty();
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
            assertThat(store.shelf().search("chair", 5)).hasSize(2);
        }
    }
}

package org.lectern.importing.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownDialectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "See [[The Weir]] and [[Mill|the mill]]. ~ See The Weir and the mill.",
                "Rent is ==a relation==, not a sum. %% check this %% ~ Rent is a relation, not a sum.",
                "## Lamps {#sec-lamps .unnumbered} ~ ## Lamps",
                "### Gas ^gas1 ~ ### Gas",
                "A [small]{.smallcaps} word ~ A small word",
                "if a == b then c == d ~ if a == b then c == d",
                "#night #night/work ~ ''",
                "#1 is a heading that nobody made ~ #1 is a heading that nobody made"
            })
    void readsNotesAndPandocAsCommonMark(String line, String common) {
        assertThat(MarkdownDialects.common(line).strip()).isEqualTo(common);
    }

    @Test
    void leavesOutDivisionsAndKeepsVerseAndTables() {
        String text = """
                ::: {.epigraph}
                | The owl sat in the eaves
                | and counted leaves
                :::

                | place | acres |
                |-------|------:|
                | Fen   |    40 |

                ```
                ::: [[kept]]
                ```
                """;
        assertThat(MarkdownDialects.common(text)).isEqualTo("""

                The owl sat in the eaves\s\s
                and counted leaves



                ```
                | place | acres |
                |-------|------:|
                | Fen   |    40 |
                ```

                ```
                ::: [[kept]]
                ```
                """);
    }

    @Test
    void aCalloutIsAQuotationWithItsTitleAbove() {
        assertThat(MarkdownDialects.common("> [!quote] From the ledger\n> Nine loaves."))
                .isEqualTo("> From the ledger\n>\n> Nine loaves.");
    }
}

package org.lectern.tui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Term;

/** A whole term's group in the middle of it: five readings, eight members, twelve sessions. */
class TermScreensTest {
    private static final int HALF = 6;

    @TempDir
    static Path home;

    private static Term term;

    @BeforeAll
    static void play() throws IOException {
        term = Term.play(home, HALF);
    }

    @ParameterizedTest(name = "the dashboard of {2} at {0}x{1}")
    @CsvSource({"40,12,Ada", "80,24,Ada", "120,40,Ada", "80,24,Ben"})
    void whereTheGroupStands(int columns, int rows, String member) {
        try (Evening evening = Evening.over(term.database(), term.now().plus(Duration.ofDays(1)), member)) {
            Golden.check("term-group-" + member, evening.sized(columns, rows).press("7"));
        }
    }

    @ParameterizedTest(name = "the table at {0}x{1}")
    @CsvSource({"80,24", "120,40"})
    void theTableOfAnEvening(int columns, int rows) {
        try (Evening evening = Evening.over(term.database(), term.now().plus(Duration.ofDays(1)), "Ada")) {
            Golden.check("term-table", evening.sized(columns, rows).press("8"));
        }
    }
}

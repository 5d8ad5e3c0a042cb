package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Frame;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.Size;
import org.lectern.tui.Theme;

/**
 * What each cell of a page is for, a letter a cell, the same in every theme. Where it is meant to be otherwise,
 * {@code mvn test -Dlectern.write=true} writes the files anew.
 */
class StyleGridTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/lectern/tui/styles");

    @TempDir
    Path folder;

    private record Shown(String name, String keys) {}

    private static final Shown[] SHOWN = {
        new Shown("notes-and-hits", "Enter o : '3.4' Enter / 'the' Enter"),
        new Shown("selecting", "Enter o : '3.4' Enter v w w w w"),
        new Shown("focus-and-ruler", "Enter f _ : '3.4' Enter"),
    };

    static Stream<Arguments> shown() {
        return Arrays.stream(SHOWN)
                .flatMap(shown ->
                        Arrays.stream(Theme.values()).map(theme -> Arguments.of(shown.name, shown.keys, theme)));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("shown")
    void isTheSameInEveryTheme(String name, String keys, Theme theme) throws IOException {
        try (Evening evening = Evening.ofGroup(folder).sized(80, 24)) {
            evening.press(keys);
            Model model = evening.model();
            Model themed = model.with(model.app().view().withTheme(theme));
            String seen = grid(ScreenRenderer.of(themed, new Size(80, 24)));
            Path file = FOLDER.resolve(name + ".txt");
            if (Boolean.getBoolean("lectern.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, seen);
            }
            assertThat(seen).isEqualTo(Files.readString(file));
        }
    }

    private static String grid(Frame frame) {
        StringBuilder grid = new StringBuilder();
        for (int row = 0; row < frame.size().rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < frame.size().columns(); column++) {
                boolean blank = frame.cluster(column, row).isBlank();
                CellStyle style = frame.style(column, row);
                line.append(blank && plain(style) ? ' ' : letter(style));
            }
            grid.append(line.toString().stripTrailing()).append('\n');
        }
        return grid.toString();
    }

    private static boolean plain(CellStyle style) {
        return !style.underline()
                && !style.reverse()
                && style.role() != ScreenRole.HIT
                && style.role() != ScreenRole.SELECTION;
    }

    /** A letter for a role; underlined or reversed it is a capital. */
    private static char letter(CellStyle style) {
        char letter = switch (style.role()) {
            case TEXT -> 't';
            case DIM -> 'd';
            case HEADING -> 'h';
            case BAR -> 'b';
            case QUOTATION -> 'q';
            case NOTE -> 'n';
            case MARK -> 'm';
            case CURRENT -> 'c';
            case SELECTION -> 's';
            case HIT -> 'f';
            case KEY -> 'k';
            case ERROR -> 'e';
        };
        return style.underline() || style.reverse() ? Character.toUpperCase(letter) : letter;
    }
}

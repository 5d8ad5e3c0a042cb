package org.lectern.tui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about keys says what the key map does. */
class KeysPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/keys.md");

    /** To make the page anew: {@code mvn test -Dtest=KeysPageTest -Dlectern.write=true}. */
    @Test
    void thePageAboutKeysIsMadeFromThem() throws IOException {
        String page = page(KeyMap.defaults());
        if (Boolean.getBoolean("lectern.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String page(KeyMap keys) {
        StringBuilder page =
                new StringBuilder("# Keys\n\n<!-- Made from the key map; a test says how to make it anew. -->\n\n");
        page.append("`?` shows those of the room that you are in.\n");
        for (ActionGroup group : ActionGroup.values()) {
            page.append("\n## ")
                    .append(group.title())
                    .append("\n\n| keys | what they do | where |\n| --- | --- | --- |\n");
            for (Action action : Action.values()) {
                if (action.group() == group && !keys.keys(action).isEmpty()) {
                    page.append("| ")
                            .append(keys.keys(action).stream()
                                    .map(key -> "`" + key.replace("|", "\\|") + "`")
                                    .collect(Collectors.joining(" ")))
                            .append(" | ")
                            .append(action.description().replace("|", "\\|"))
                            .append(" | ")
                            .append(where(action))
                            .append(" |\n");
                }
            }
        }
        return page.toString();
    }

    private static String where(Action action) {
        List<Context> calm = java.util.Arrays.stream(Context.values())
                .filter(context -> !context.typing())
                .toList();
        if (action.contexts().containsAll(calm)) {
            return "everywhere";
        }
        List<Context> not = calm.stream()
                .filter(context -> !action.contexts().contains(context))
                .toList();
        boolean most = not.size() <= 2 && action.contexts().stream().noneMatch(Context::typing);
        return most
                ? "everywhere but in " + titles(not.stream())
                : titles(java.util.Arrays.stream(Context.values()).filter(action.contexts()::contains));
    }

    private static String titles(java.util.stream.Stream<Context> contexts) {
        return contexts.map(Context::title).collect(Collectors.joining(", "));
    }
}

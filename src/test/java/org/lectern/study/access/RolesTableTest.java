package org.lectern.study.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for facilitators says who may do what. */
class RolesTableTest {
    private static final Path PAGE = Path.of("src/site/markdown/facilitators.md");
    private static final String BEGIN =
            "<!-- The table is made from the program's rules; a test says how to make it anew. -->\n";
    private static final String END = "<!-- The table ends here. -->\n";

    /** To make the table anew: {@code mvn test -Dtest=RolesTableTest -Dlectern.write=true}. */
    @Test
    void theTableOfRolesIsMadeFromTheRules() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(BEGIN).contains(END);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String made = before + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("lectern.write")) {
            Files.writeString(PAGE, made);
        }
        assertThat(PAGE).content().isEqualTo(made);
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("\n| | nobody named | member | facilitator |\n| --- | --- | --- | --- |\n");
        for (Operation operation : Operation.values()) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            operation.does(),
                            operation.grants().contains(new Grant.Anybody()) ? "yes" : "no",
                            member(operation),
                            facilitator(operation)))
                    .append(" |\n");
        }
        return table.append("\nIn a group that has no facilitator every member may do what a facilitator may, but not ")
                .append(Arrays.stream(Operation.values())
                        .filter(operation -> operation.grants().contains(new Grant.FacilitatorAlone()))
                        .map(Operation::does)
                        .collect(Collectors.joining(", nor ")))
                .append(".\n\n")
                .toString();
    }

    private static String member(Operation operation) {
        return toAll(operation) ? "yes" : some(cells(operation.grants(), false));
    }

    private static String facilitator(Operation operation) {
        boolean all = toAll(operation)
                || operation.grants().stream()
                        .anyMatch(
                                grant -> grant instanceof Grant.Facilitator || grant instanceof Grant.FacilitatorAlone);
        return all ? "yes" : some(cells(operation.grants(), true));
    }

    private static boolean toAll(Operation operation) {
        return operation.grants().stream()
                .anyMatch(grant -> grant instanceof Grant.Anybody || grant instanceof Grant.EveryMember);
    }

    private static Stream<String> cells(List<Grant> grants, boolean leads) {
        return grants.stream()
                .map(grant -> switch (grant) {
                    case Grant.Owner(String who, String where) -> where;
                    case Grant.Leader(String who, String where) -> where;
                    case Grant.FacilitatorOfNobodys(String where) -> leads ? where : null;
                    default -> null;
                })
                .filter(Objects::nonNull);
    }

    private static String some(Stream<String> cells) {
        String all = cells.collect(Collectors.joining(", and "));
        return all.isEmpty() ? "no" : all;
    }
}

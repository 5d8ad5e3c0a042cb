package org.lectern.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each rule holds at each face. */
class ContractTest {
    private static final List<List<Scenario>> RULES =
            List.of(NoteRules.ALL, MemberRules.ALL, QuestionRules.ALL, SessionRules.ALL);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicContainer> everyRuleHoldsAtEveryFace() {
        return RULES.stream()
                .flatMap(List::stream)
                .map(scenario -> DynamicContainer.dynamicContainer(
                        scenario.rule(),
                        ContractGroup.faces().stream()
                                .map(face -> DynamicTest.dynamicTest(face, () -> holds(scenario, face)))));
    }

    private void holds(Scenario scenario, String face) throws IOException {
        try (ContractGroup group = ContractGroup.at(face, Files.createTempDirectory(folder, "group"))) {
            scenario.shown().accept(group);
        }
    }
}

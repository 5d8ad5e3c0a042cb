package org.lectern.contract;

import java.util.function.Consumer;

/**
 * A rule of the group, and what shows that it holds.
 *
 * @param rule as a sentence
 * @param shown done anew at each face
 */
record Scenario(String rule, Consumer<ContractGroup> shown) {}

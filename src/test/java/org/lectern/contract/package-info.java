/**
 * The group's rules, each once as a short scenario, tried at the command line, on the screen and line by line. A rule of a
 * feature stands in its own class; {@link ContractTest} runs them all.
 */
@NullMarked
package org.lectern.contract;

import org.jspecify.annotations.NullMarked;

/** How a command runs: its streams, its options, its desk, and how its answers are worded. */
@NullMarked
package org.lectern.cli.run;

import org.jspecify.annotations.NullMarked;

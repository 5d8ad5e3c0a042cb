/** Lectern without a screen: a line is said, lines are answered, and state is put in words; for screen readers and plain terminals. */
@NullMarked
package org.lectern.tui.plain;

import org.jspecify.annotations.NullMarked;

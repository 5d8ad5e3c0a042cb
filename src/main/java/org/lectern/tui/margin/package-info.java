/** The notes of a passage, in a pane below it. */
@NullMarked
package org.lectern.tui.margin;

import org.jspecify.annotations.NullMarked;

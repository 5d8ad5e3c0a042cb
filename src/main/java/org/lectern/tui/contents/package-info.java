/** The contents of a reading. */
@NullMarked
package org.lectern.tui.contents;

import org.jspecify.annotations.NullMarked;

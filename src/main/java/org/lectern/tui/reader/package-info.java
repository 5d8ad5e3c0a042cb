/** The reading room: a chapter laid out, a cursor in it, its margins, search and selection. */
@NullMarked
package org.lectern.tui.reader;

import org.jspecify.annotations.NullMarked;

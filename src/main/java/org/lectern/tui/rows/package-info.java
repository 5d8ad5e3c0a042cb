/** Rows of styled words, laid out under each other: what screens that aren't lists are made of. */
@NullMarked
package org.lectern.tui.rows;

import org.jspecify.annotations.NullMarked;

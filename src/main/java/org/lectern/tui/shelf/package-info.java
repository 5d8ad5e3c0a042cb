/** The shelf of readings. */
@NullMarked
package org.lectern.tui.shelf;

import org.jspecify.annotations.NullMarked;

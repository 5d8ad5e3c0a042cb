/** The room of all notes that one may see. */
@NullMarked
package org.lectern.tui.notes;

import org.jspecify.annotations.NullMarked;

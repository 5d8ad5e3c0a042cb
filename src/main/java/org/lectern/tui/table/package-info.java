/** A session at the table: its run sheet, its questions and passages, what is decided. */
@NullMarked
package org.lectern.tui.table;

import org.jspecify.annotations.NullMarked;

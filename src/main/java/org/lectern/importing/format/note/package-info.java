/** Footnotes, and what typed text and mark-up show of them. */
@NullMarked
package org.lectern.importing.format.note;

import org.jspecify.annotations.NullMarked;

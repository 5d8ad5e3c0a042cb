/** What a search of all texts and notes found, and going to anything by a few letters of its name. */
@NullMarked
package org.lectern.tui.found;

import org.jspecify.annotations.NullMarked;

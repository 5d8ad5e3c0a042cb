/** Writing: text that is edited, one line of it, several, and the note editor. */
@NullMarked
package org.lectern.tui.editor;

import org.jspecify.annotations.NullMarked;

/** The room of sessions. */
@NullMarked
package org.lectern.tui.sessions;

import org.jspecify.annotations.NullMarked;

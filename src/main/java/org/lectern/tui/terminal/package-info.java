/** The only place that knows Lanterna: keys in, frames out, the loop. */
@NullMarked
package org.lectern.tui.terminal;

import org.jspecify.annotations.NullMarked;

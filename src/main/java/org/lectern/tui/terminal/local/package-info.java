/** The terminal that this process was started in: the only place that knows its streams, its settings and its signals. */
@NullMarked
package org.lectern.tui.terminal.local;

import org.jspecify.annotations.NullMarked;

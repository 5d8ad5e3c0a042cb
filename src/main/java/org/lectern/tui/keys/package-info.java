/** The key map as data: actions, the keys that mean them, and where they hold. */
@NullMarked
package org.lectern.tui.keys;

import org.jspecify.annotations.NullMarked;

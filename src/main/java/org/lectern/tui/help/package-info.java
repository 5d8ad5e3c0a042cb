/** Help made from the key map, and other long texts to scroll through. */
@NullMarked
package org.lectern.tui.help;

import org.jspecify.annotations.NullMarked;

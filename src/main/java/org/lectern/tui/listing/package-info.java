/** Lists to choose from, grouped and filtered: what several rooms are made of. */
@NullMarked
package org.lectern.tui.listing;

import org.jspecify.annotations.NullMarked;

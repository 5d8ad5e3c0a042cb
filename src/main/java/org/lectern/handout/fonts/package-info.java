/** The fonts on paper, and which letters they have. */
@NullMarked
package org.lectern.handout.fonts;

import org.jspecify.annotations.NullMarked;

/** Mends by hand: what a person put right after the repairs, anchored by the words of the place, so that it is done again on every copy. */
@NullMarked
package org.lectern.desk.mend;

import org.jspecify.annotations.NullMarked;

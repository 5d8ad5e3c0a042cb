/** Use cases on handouts: made, written, printed, and whether they are out of date. */
@NullMarked
package org.lectern.desk.handouts;

import org.jspecify.annotations.NullMarked;

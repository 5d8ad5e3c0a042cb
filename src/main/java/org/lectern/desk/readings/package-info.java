/** Use cases on readings: brought in, hidden, renamed, removed, mended by hand. */
@NullMarked
package org.lectern.desk.readings;

import org.jspecify.annotations.NullMarked;

/** A corpus of invented books, spoilt in the ways of real ones, and the score of what importing makes of them. */
@NullMarked
package org.lectern.importing.score;

import org.jspecify.annotations.NullMarked;

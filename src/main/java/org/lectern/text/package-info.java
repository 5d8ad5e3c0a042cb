/** Text as people see it: grapheme clusters, display width, line breaking, sanitising, words and shingles. */
@NullMarked
package org.lectern.text;

import org.jspecify.annotations.NullMarked;

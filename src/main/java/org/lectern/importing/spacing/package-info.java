/** Words and sentences that a text has glued together, parted by what the text itself shows. */
@NullMarked
package org.lectern.importing.spacing;

import org.jspecify.annotations.NullMarked;

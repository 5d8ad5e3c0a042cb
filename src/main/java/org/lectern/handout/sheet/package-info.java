/** A handout as a page knows it: headings, paragraphs, items, quotations; the same for every format. */
@NullMarked
package org.lectern.handout.sheet;

import org.jspecify.annotations.NullMarked;

/** PDF: lines from letters, pages in order, furniture and notes apart. */
@NullMarked
package org.lectern.importing.format.pdf;

import org.jspecify.annotations.NullMarked;

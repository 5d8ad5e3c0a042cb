/** EPUB books. */
@NullMarked
package org.lectern.importing.format.epub;

import org.jspecify.annotations.NullMarked;

/** Reading a source format, told by its content. */
@NullMarked
package org.lectern.importing.format;

import org.jspecify.annotations.NullMarked;

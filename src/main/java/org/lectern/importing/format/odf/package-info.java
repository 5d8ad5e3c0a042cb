/** OpenDocument texts, ODT. */
@NullMarked
package org.lectern.importing.format.odf;

import org.jspecify.annotations.NullMarked;

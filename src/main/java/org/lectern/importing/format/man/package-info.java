/** Manual pages as they are printed. */
@NullMarked
package org.lectern.importing.format.man;

import org.jspecify.annotations.NullMarked;

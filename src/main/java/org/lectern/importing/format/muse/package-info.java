/** Emacs Muse, the format of anarchist libraries. */
@NullMarked
package org.lectern.importing.format.muse;

import org.jspecify.annotations.NullMarked;

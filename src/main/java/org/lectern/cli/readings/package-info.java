/** The commands about readings: brought in, listed, shown, searched, mended, printed. */
@NullMarked
package org.lectern.cli.readings;

import org.jspecify.annotations.NullMarked;

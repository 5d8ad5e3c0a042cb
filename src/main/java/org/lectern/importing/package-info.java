/** Importing: a source format becomes raw blocks, small repairs mend them, and a reading comes out with a report. */
@NullMarked
package org.lectern.importing;

import org.jspecify.annotations.NullMarked;

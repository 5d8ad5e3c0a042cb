/** A file as it comes: what its first bytes say, its charset, its archive, its properties, and what reading it gives. */
@NullMarked
package org.lectern.importing.format.file;

import org.jspecify.annotations.NullMarked;

/** Handouts: a session becomes a Handout, and a writer for each format prints it. */
@NullMarked
package org.lectern.handout;

import org.jspecify.annotations.NullMarked;

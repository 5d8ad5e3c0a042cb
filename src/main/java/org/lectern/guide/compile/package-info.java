/** Run by the build, never by the program: makes the compiled guides from the folder {@code readings/}. */
@NullMarked
package org.lectern.guide.compile;

import org.jspecify.annotations.NullMarked;

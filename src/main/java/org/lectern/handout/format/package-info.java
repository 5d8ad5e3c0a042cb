/** The writers, one a format. Each escapes whatever its format could take for more than words. */
@NullMarked
package org.lectern.handout.format;

import org.jspecify.annotations.NullMarked;

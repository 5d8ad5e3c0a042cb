/** Guides: what the project ships about an essay; compiled into the image, recognising a copy, resolving its passages. */
@NullMarked
package org.lectern.guide;

import org.jspecify.annotations.NullMarked;

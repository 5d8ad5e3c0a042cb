/** Who is reading: asked on the first start, and changed by a key. */
@NullMarked
package org.lectern.tui.who;

import org.jspecify.annotations.NullMarked;

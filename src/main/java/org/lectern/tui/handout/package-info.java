/** The room where a session's handout is looked at and written. */
@NullMarked
package org.lectern.tui.handout;

import org.jspecify.annotations.NullMarked;

/** The room in which the group sees where it stands. */
@NullMarked
package org.lectern.tui.group;

import org.jspecify.annotations.NullMarked;

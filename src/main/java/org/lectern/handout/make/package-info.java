/** From the group's work to a handout: what is read, asked and marked, chosen for one evening. */
@NullMarked
package org.lectern.handout.make;

import org.jspecify.annotations.NullMarked;

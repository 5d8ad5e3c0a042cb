/** Use cases on how far the group is: where it stands, and the short way through what was missed. */
@NullMarked
package org.lectern.desk.progress;

import org.jspecify.annotations.NullMarked;

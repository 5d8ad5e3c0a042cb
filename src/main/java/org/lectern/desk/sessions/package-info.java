/** Use cases on sessions: their schedule, duties, what they decide, and the table. */
@NullMarked
package org.lectern.desk.sessions;

import org.jspecify.annotations.NullMarked;

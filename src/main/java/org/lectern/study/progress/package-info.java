/** How far a member has read, where they left off, and the minutes left before a session. */
@NullMarked
package org.lectern.study.progress;

import org.jspecify.annotations.NullMarked;

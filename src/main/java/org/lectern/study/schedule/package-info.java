/** Sessions, their assignments, and the schedule they make. */
@NullMarked
package org.lectern.study.schedule;

import org.jspecify.annotations.NullMarked;

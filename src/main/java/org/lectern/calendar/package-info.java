/** Sessions as an iCalendar file (RFC 5545), for people's own calendars. */
@NullMarked
package org.lectern.calendar;

import org.jspecify.annotations.NullMarked;

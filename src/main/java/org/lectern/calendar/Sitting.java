package org.lectern.calendar;

import org.lectern.study.schedule.Session;

/**
 * A session as a calendar shows it.
 *
 * @param revision how often it was changed
 * @param reading what to read before it, in words; empty for nothing
 * @param minutes how long that takes
 */
public record Sitting(Session session, int revision, String reading, int minutes) {}

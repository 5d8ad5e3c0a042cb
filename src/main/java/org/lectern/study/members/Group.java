package org.lectern.study.members;

import java.time.ZoneId;

/**
 * The group's own settings.
 *
 * @param name empty until the group has one
 * @param zone where its sessions are, unless a session says otherwise
 * @param sessionMinutes how long a session lasts, unless it says otherwise
 */
public record Group(String name, ZoneId zone, int sessionMinutes) {}

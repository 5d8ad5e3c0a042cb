package org.lectern.study.schedule;

import org.lectern.reading.Passage;

/** A part of an assignment: a passage of one reading. */
public record Part(String slug, Passage passage) {}

package org.lectern.study.progress;

/**
 * How far a member is in a chapter.
 *
 * @param furthest the furthest paragraph reached; 0 for none
 */
public record ChapterProgress(String slug, int chapter, State state, int furthest) {}

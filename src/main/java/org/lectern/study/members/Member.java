package org.lectern.study.members;

/**
 * A person of the group.
 *
 * @param name unique in the group, whatever its case
 */
public record Member(long id, String name, Role role) {}

package org.lectern.tui;

/** What a {@link Command} found. */
public interface Result {}

package org.lectern.tui;

/** A screen's size in cells. */
public record Size(int columns, int rows) {}

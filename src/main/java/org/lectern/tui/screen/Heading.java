package org.lectern.tui.screen;

/** The line above: where one is, on the left; how far, on the right. */
public record Heading(String left, String right) {}

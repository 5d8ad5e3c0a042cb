package org.lectern.tui.work;

import org.lectern.tui.Result;

/** Where the table stands is kept. */
public record TableKept(int session) implements Result {}

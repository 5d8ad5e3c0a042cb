package org.lectern.tui.app;

import org.lectern.tui.Command;

/** The command that takes something back that was done. */
record Undo(Command command, String what) {}

package org.lectern.tui.app;

import org.lectern.tui.Command;

/** The command that takes a deletion back. */
record Undo(Command command, String what) {}

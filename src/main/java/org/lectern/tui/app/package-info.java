/** The program: the model of all rooms, its update and its picture. */
@NullMarked
package org.lectern.tui.app;

import org.jspecify.annotations.NullMarked;

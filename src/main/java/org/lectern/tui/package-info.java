/** The terminal interface as a pure core: Model, Event, update, render, Frame. */
@NullMarked
package org.lectern.tui;

import org.jspecify.annotations.NullMarked;

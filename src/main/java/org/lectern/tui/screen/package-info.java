/** What every screen is made with: the contract of a screen, the state it sees, and a canvas to paint on. */
@NullMarked
package org.lectern.tui.screen;

import org.jspecify.annotations.NullMarked;

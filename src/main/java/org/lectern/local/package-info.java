/**
 * This computer, as the person at it has it: their files, their editor, their printer and browser. The only place, beside
 * the terminal's settings, that starts a process.
 */
@NullMarked
package org.lectern.local;

import org.jspecify.annotations.NullMarked;

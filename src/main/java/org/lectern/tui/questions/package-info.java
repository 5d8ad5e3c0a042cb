/** The room of questions. */
@NullMarked
package org.lectern.tui.questions;

import org.jspecify.annotations.NullMarked;

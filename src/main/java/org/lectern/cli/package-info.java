/** The command line: one thin picocli command a class. */
@NullMarked
package org.lectern.cli;

import org.jspecify.annotations.NullMarked;

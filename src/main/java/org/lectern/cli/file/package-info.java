/** The commands about the group's file and the member's settings. */
@NullMarked
package org.lectern.cli.file;

import org.jspecify.annotations.NullMarked;

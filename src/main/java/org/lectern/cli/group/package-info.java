/** The commands about members: who they are, their notes, their progress, their words. */
@NullMarked
package org.lectern.cli.group;

import org.jspecify.annotations.NullMarked;

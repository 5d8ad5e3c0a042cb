/** Documents made from the commands themselves: man pages, completion, and the page about commands. Run by the build. */
@NullMarked
package org.lectern.cli.docs;

import org.jspecify.annotations.NullMarked;

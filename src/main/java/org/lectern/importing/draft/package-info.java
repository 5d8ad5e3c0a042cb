/** What a text is while it is being mended: pieces with their evidence, and the report of what was done to them. */
@NullMarked
package org.lectern.importing.draft;

import org.jspecify.annotations.NullMarked;

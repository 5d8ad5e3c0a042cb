/** Markdown and its dialects. */
@NullMarked
package org.lectern.importing.format.markdown;

import org.jspecify.annotations.NullMarked;

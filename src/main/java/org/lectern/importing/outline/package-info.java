/** Chapters and sections: contents, headings by evidence, threads. */
@NullMarked
package org.lectern.importing.outline;

import org.jspecify.annotations.NullMarked;

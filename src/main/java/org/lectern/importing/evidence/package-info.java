/** What a text says about itself: its words, its sentences, its numbering. */
@NullMarked
package org.lectern.importing.evidence;

import org.jspecify.annotations.NullMarked;

/** What each piece of a text is taken for, by weights that were learned from texts with their truth, within a few hard rules. */
@NullMarked
package org.lectern.importing.structure;

import org.jspecify.annotations.NullMarked;

/** What the parts of the group's work share. */
@NullMarked
package org.lectern.study;

import org.jspecify.annotations.NullMarked;

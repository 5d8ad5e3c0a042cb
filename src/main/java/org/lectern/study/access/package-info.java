/** Who may do what in the group: the one place that says so. */
@NullMarked
package org.lectern.study.access;

import org.jspecify.annotations.NullMarked;

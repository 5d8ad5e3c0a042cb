/** The members of the group, their roles, and the group's own settings. */
@NullMarked
package org.lectern.study.members;

import org.jspecify.annotations.NullMarked;

/** What people do with the group's members: add one, give a role, leave. One class is one use case. */
@NullMarked
package org.lectern.desk.members;

import org.jspecify.annotations.NullMarked;

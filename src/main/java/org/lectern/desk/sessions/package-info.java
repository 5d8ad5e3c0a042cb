/** What people do with sessions and their schedule. One class is one use case. */
@NullMarked
package org.lectern.desk.sessions;

import org.jspecify.annotations.NullMarked;

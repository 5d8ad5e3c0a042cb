/** The ports on maps: a group without a database, for tests of rules. */
@NullMarked
package org.lectern.memory;

import org.jspecify.annotations.NullMarked;

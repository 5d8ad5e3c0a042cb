/** How what hangs on a reading goes over to another copy of it. */
@NullMarked
package org.lectern.desk.editions;

import org.jspecify.annotations.NullMarked;

/** What the screens ask to have done, what comes back, and who does it on the desk's services. */
@NullMarked
package org.lectern.tui.work;

import org.jspecify.annotations.NullMarked;

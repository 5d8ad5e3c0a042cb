/** How a text comes to the shelf: read, recognised, mended as before, and what members wrote carried along. */
@NullMarked
package org.lectern.desk.intake;

import org.jspecify.annotations.NullMarked;

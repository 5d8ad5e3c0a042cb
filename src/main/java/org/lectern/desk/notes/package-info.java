/** What members do in the margins: one use case a class. */
@NullMarked
package org.lectern.desk.notes;

import org.jspecify.annotations.NullMarked;

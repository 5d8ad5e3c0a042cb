/** What people do in the margins: write, mark, answer, change, delete, settle, carry over. One class is one use case. */
@NullMarked
package org.lectern.desk.notes;

import org.jspecify.annotations.NullMarked;

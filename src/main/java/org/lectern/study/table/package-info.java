/** At the table: the evening's run sheet, who has spoken, and protocols for talking over a text. */
@NullMarked
package org.lectern.study.table;

import org.jspecify.annotations.NullMarked;

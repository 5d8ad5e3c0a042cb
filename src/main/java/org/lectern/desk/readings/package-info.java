/** How a text comes to the shelf, is recognised, and is put right by hand. */
@NullMarked
package org.lectern.desk.readings;

import org.jspecify.annotations.NullMarked;

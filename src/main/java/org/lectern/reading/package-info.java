/** Readings: chapters made of numbered paragraphs, their addresses, and the port to the shelf that keeps them. */
@NullMarked
package org.lectern.reading;

import org.jspecify.annotations.NullMarked;

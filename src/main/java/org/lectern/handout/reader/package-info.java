/** A reader's edition: a reading on paper or as a book file. */
@NullMarked
package org.lectern.handout.reader;

import org.jspecify.annotations.NullMarked;

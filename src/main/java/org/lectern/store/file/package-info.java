/** A group's file: opened, kept whole, brought up to date, copied, written by one at a time. */
@NullMarked
package org.lectern.store.file;

import org.jspecify.annotations.NullMarked;

/** The examination of a group's file. */
@NullMarked
package org.lectern.store.doctor;

import org.jspecify.annotations.NullMarked;

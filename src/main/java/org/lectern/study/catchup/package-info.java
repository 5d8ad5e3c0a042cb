/** Catching up: the short way through what one missed. */
@NullMarked
package org.lectern.study.catchup;

import org.jspecify.annotations.NullMarked;

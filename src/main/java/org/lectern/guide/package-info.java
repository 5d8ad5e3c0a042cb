/**
 * Guides: what the project ships about an essay. They are compiled from {@code readings/} into the image at build; here they
 * are read, a copy of an essay is recognised, and the passages a guide points at are found in it.
 */
@NullMarked
package org.lectern.guide;

import org.jspecify.annotations.NullMarked;

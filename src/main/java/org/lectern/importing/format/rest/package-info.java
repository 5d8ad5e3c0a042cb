/** reStructuredText. */
@NullMarked
package org.lectern.importing.format.rest;

import org.jspecify.annotations.NullMarked;

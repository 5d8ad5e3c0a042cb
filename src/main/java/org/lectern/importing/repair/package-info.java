/** Repairs on pieces, each a small class that says what it saw and did. */
@NullMarked
package org.lectern.importing.repair;

import org.jspecify.annotations.NullMarked;

/** The member's own settings and the folders they lie in. */
@NullMarked
package org.lectern.config;

import org.jspecify.annotations.NullMarked;

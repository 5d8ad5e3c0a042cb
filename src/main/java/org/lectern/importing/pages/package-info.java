/** Pages found among printed lines, and put in order. */
@NullMarked
package org.lectern.importing.pages;

import org.jspecify.annotations.NullMarked;

/** The program: wires the parts together and starts them. */
@NullMarked
package org.lectern;

import org.jspecify.annotations.NullMarked;

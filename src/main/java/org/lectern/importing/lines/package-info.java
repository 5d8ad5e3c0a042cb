/** From printed lines to paragraphs: pages found and put in order, hard-wrapped lines joined, broken words made whole. */
@NullMarked
package org.lectern.importing.lines;

import org.jspecify.annotations.NullMarked;

/** Books and outlines in XML: FictionBook, DocBook, OPML. */
@NullMarked
package org.lectern.importing.format.xml;

import org.jspecify.annotations.NullMarked;

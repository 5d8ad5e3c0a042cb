/** What web pages and e-books share, HTML as blocks; and what short lines that are set apart are, where no heading is marked. */
@NullMarked
package org.lectern.importing.format.marked;

import org.jspecify.annotations.NullMarked;

/** Rich text, RTF. */
@NullMarked
package org.lectern.importing.format.rtf;

import org.jspecify.annotations.NullMarked;

/** Word's files, DOCX. */
@NullMarked
package org.lectern.importing.format.word;

import org.jspecify.annotations.NullMarked;

/** Pages as mail programs and browsers save them in one file. */
@NullMarked
package org.lectern.importing.format.mail;

import org.jspecify.annotations.NullMarked;

/** The ports to what keeps readings' origins, mends and the database itself. */
@NullMarked
package org.lectern.desk.port;

import org.jspecify.annotations.NullMarked;

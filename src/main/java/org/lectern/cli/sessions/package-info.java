/** The commands about evenings: sessions, schedule, questions, handouts. */
@NullMarked
package org.lectern.cli.sessions;

import org.jspecify.annotations.NullMarked;

/** The question workshop: drafts from the group's marks, what to mend in a question, and the choice for an evening. */
@NullMarked
package org.lectern.study.workshop;

import org.jspecify.annotations.NullMarked;

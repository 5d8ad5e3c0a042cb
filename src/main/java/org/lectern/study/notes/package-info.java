/** Margin notes and marks: anchors, audiences, and the one place that decides who sees what. */
@NullMarked
package org.lectern.study.notes;

import org.jspecify.annotations.NullMarked;

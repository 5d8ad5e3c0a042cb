/** Questions for an evening: kinds, places, passages, votes. */
@NullMarked
package org.lectern.study.questions;

import org.jspecify.annotations.NullMarked;

/** Use cases on questions: asked, changed, voted for, picked, merged, carried over. */
@NullMarked
package org.lectern.desk.questions;

import org.jspecify.annotations.NullMarked;

/** What a member hasn't seen yet. */
@NullMarked
package org.lectern.study.news;

import org.jspecify.annotations.NullMarked;

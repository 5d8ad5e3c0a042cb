/** What is new for a member, and what they have seen of it. */
@NullMarked
package org.lectern.desk.news;

import org.jspecify.annotations.NullMarked;

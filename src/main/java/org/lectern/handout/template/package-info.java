/** A group's own templates for what it prints: read from its folder, checked, and fallen back from where they are at fault. */
@NullMarked
package org.lectern.handout.template;

import org.jspecify.annotations.NullMarked;

/**
 * Handouts: a session becomes a {@link org.lectern.handout.Handout} ({@code make}), that is laid out as a
 * {@link org.lectern.handout.sheet.Sheet} ({@code sheet}), which a writer for each format prints ({@code format}).
 */
@NullMarked
package org.lectern.handout;

import org.jspecify.annotations.NullMarked;

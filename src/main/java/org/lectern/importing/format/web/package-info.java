/** Saved web pages: the article and what is around it. */
@NullMarked
package org.lectern.importing.format.web;

import org.jspecify.annotations.NullMarked;

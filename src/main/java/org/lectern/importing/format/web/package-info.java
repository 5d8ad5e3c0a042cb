/** Saved web pages: the article, told by sentences and links from what the site puts around it. */
@NullMarked
package org.lectern.importing.format.web;

import org.jspecify.annotations.NullMarked;

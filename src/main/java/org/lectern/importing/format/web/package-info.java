/** The article in a web page, told from what the site puts around it by sentences and links. */
@NullMarked
package org.lectern.importing.format.web;

import org.jspecify.annotations.NullMarked;

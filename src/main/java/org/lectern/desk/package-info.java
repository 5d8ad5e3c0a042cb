/** What the command line and the screen share: the features' ports handed in together, and the few jobs that span features. */
@NullMarked
package org.lectern.desk;

import org.jspecify.annotations.NullMarked;

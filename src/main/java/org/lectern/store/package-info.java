/** SQLite: schema, migrations and the implementations of the features' ports. */
@NullMarked
package org.lectern.store;

import org.jspecify.annotations.NullMarked;

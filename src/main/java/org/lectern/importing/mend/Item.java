package org.lectern.importing.mend;

import org.lectern.reading.Block;

/** A text as one row of things, chapters not yet folded up. */
sealed interface Item {

    /** Here a chapter begins. */
    record Start(String title) implements Item {}

    /** A section's heading, or a rule. */
    record Between(Block block) implements Item {}

    /** A paragraph; its number is what it was before the first mend. */
    record Text(Block.Paragraph paragraph) implements Item {}
}

package org.lectern.desk.mend;

import org.lectern.reading.Block;

/** A text as one row of things, chapters not yet folded up. */
sealed interface FlowItem {

    /** Here a chapter begins. */
    record Start(String title) implements FlowItem {}

    /** A section's heading, or a rule. */
    record Between(Block block) implements FlowItem {}

    /** A paragraph; its number is what it was before the first mend. */
    record Text(Block.Paragraph paragraph) implements FlowItem {}
}

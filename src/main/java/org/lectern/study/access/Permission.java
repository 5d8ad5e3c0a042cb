package org.lectern.study.access;

/** What {@link Access} says of an operation. */
public sealed interface Permission {

    /** It may be done. */
    record Granted() implements Permission {}

    /** It may not be done. */
    record Refused(Operation operation, Why why) implements Permission {

        /** The rule that holds, as a sentence without a stop, which names no key and no command. */
        public String rule() {
            return switch (why) {
                case UNNAMED -> operation.rule() + "; say who you are first";
                case GONE -> operation.rule() + "; you are no member of the group any more";
                case NOT_GRANTED -> operation.rule();
            };
        }
    }

    /** Why something is refused. */
    enum Why {
        /** Nothing says who asks. */
        UNNAMED,
        /** Who asks has left the group. */
        GONE,
        /** It is for others. */
        NOT_GRANTED
    }
}

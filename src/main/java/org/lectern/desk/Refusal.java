package org.lectern.desk;

import org.lectern.reading.Passage;
import org.lectern.study.access.Permission;
import org.lectern.study.members.Member;

/** Why a use case refuses. A face says {@link #fact} and adds the way out in its own keys or commands. */
public sealed interface Refusal {

    /** What stands in the way: a sentence without a stop that names no key and no command. */
    String fact();

    /** The member may not do it. */
    record NotAllowed(Permission.Refused permission) implements Refusal {
        @Override
        public String fact() {
            return permission.rule();
        }
    }

    /** Progress is marked by chapter. */
    record NotWholeChapters(Passage passage) implements Refusal {
        @Override
        public String fact() {
            return passage + ": a paragraph; progress is marked by chapter, as in "
                    + passage.first().chapter();
        }
    }

    /** The group would be left without a facilitator. */
    record LastFacilitator(Member member) implements Refusal {
        @Override
        public String fact() {
            return member.name() + " is the only facilitator; make another member one first";
        }
    }
}

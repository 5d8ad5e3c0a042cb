package org.lectern.desk;

import org.lectern.study.access.Permission;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;

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

    /** There is nothing to keep. */
    record NothingWritten(String what) implements Refusal {
        @Override
        public String fact() {
            return what + " needs words, or a mark";
        }
    }

    /**
     * It is longer than it may be.
     *
     * @param bytes in UTF-8
     */
    record TooLong(String what, int bytes, int most) implements Refusal {
        @Override
        public String fact() {
            return what + " takes at most " + most / 1024 + " KiB, and this has " + (bytes + 1023) / 1024
                    + "; part it in two";
        }
    }

    /** The note was changed elsewhere since its change began here, in the same words. */
    record NoteChanged(Note now) implements Refusal {
        @Override
        public String fact() {
            return "the note was changed elsewhere meanwhile; it says now: " + now.text().replace('\n', ' ');
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

package org.lectern.cli.run;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.intake.Mending;
import org.lectern.desk.port.Safety;
import org.lectern.handout.make.ReadersEditionMaker;
import org.lectern.study.members.Member;

/** The port through which a command gets its desk; nothing is opened before it is asked for. */
public interface DeskOpening {

    /**
     * Opens the database.
     *
     * @param database empty for the one that the environment or the default says
     */
    Open open(Optional<Path> database);

    /** What keeps a database safe; restoring needs it closed. */
    Safety safety(Optional<Path> database);

    /** A desk that is open until it is closed. */
    interface Open extends AutoCloseable {
        Desk desk();

        /** Tells this group from any other, for ever. */
        String identity();

        /** What mends readings by hand. */
        Mending mending();

        /** Forgets what a member wrote at this computer's screen and never kept. */
        void forgetDrafts(Member member);

        /** What makes readings for paper. */
        ReadersEditionMaker readersEditions();

        @Override
        void close();
    }
}

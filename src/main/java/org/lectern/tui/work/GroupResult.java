package org.lectern.tui.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.desk.progress.CatchingUp.Stretch;
import org.lectern.desk.progress.Dashboard;
import org.lectern.desk.sessions.LaidTable;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Replan.Change;
import org.lectern.study.workshop.SuggestedQuestion;
import org.lectern.tui.Result;

/** What came of {@link GroupRequest}. */
public sealed interface GroupResult extends Result {

    /** A session's table, as it lies there. */
    record Laid(LaidTable table) implements GroupResult {}

    record Standing(Dashboard dashboard) implements GroupResult {}

    /**
     * @param duties who does what, by session
     * @param locked sessions that replanning leaves alone
     */
    record Turns(Map<Integer, Map<Duty, String>> duties, Set<Integer> locked, String said) implements GroupResult {
        public static final Turns NONE = new Turns(Map.of(), Set.of(), "");

        public Turns {
            duties = Map.copyOf(duties);
            locked = Set.copyOf(locked);
        }
    }

    record Replanned(List<Change> changes) implements GroupResult {
        public Replanned {
            changes = List.copyOf(changes);
        }
    }

    record ShortWay(List<Stretch> stretches) implements GroupResult {
        public ShortWay {
            stretches = List.copyOf(stretches);
        }
    }

    record Suggested(List<SuggestedQuestion> drafts) implements GroupResult {
        public Suggested {
            drafts = List.copyOf(drafts);
        }
    }

    /** @param others the likest first */
    record Alike(Question question, List<Question> others) implements GroupResult {
        public Alike {
            others = List.copyOf(others);
        }
    }
}

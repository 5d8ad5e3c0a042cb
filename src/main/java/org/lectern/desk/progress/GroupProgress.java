package org.lectern.desk.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.desk.Desk;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.members.Sharing;
import org.lectern.study.progress.MinutesLeft;
import org.lectern.study.progress.Overview;
import org.lectern.study.progress.Overview.Asked;
import org.lectern.study.progress.Overview.Known;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** How far the group is, as far as its members let it be seen. Never a time spent, never a rank. */
public final class GroupProgress {
    private final Desk desk;

    public GroupProgress(Desk desk) {
        this.desk = desk;
    }

    /**
     * How far the group is in what a session reads. Where the group shows names, every member may see it; totals are the
     * facilitator's.
     *
     * @throws UserException where the viewer may see nothing, with the reason
     */
    public Overview before(Session session, Member viewer) {
        return over(session.assignment(), viewer);
    }

    /** The same over other parts; a chapter that several of them name counts once. */
    public Overview over(List<Part> parts, Member viewer) {
        Sharing group = desk.members().group().progress();
        if (group == Sharing.NONE) {
            throw new UserException(
                    "the group chose to show no progress",
                    new WayOut("group set --progress totals (or named)", "changes that"));
        }
        if (group == Sharing.TOTALS && !desk.access(viewer).may(Operation.SEE_TOTALS)) {
            throw new UserException(
                    "how far the group is, is for the facilitator", new WayOut("progress", "shows your own"));
        }
        List<Known> members = desk.members().all().stream()
                .map(member -> new Known(
                        member, desk.members().shown(member), desk.progress().of(member)))
                .toList();
        return Overview.of(members, chapters(parts));
    }

    /** What the member has still to read before the next session, at their own rate. */
    public Optional<Left> left(Member member, int wordsPerMinute) {
        return desk.schedule()
                .next(desk.clock().instant())
                .map(session -> new Left(
                        session,
                        MinutesLeft.minutes(
                                session,
                                desk.shelf().readings(),
                                desk.progress().of(member),
                                wordsPerMinute)));
    }

    /** Minutes left before a session. */
    public record Left(Session session, int minutes) {}

    private static List<Asked> chapters(List<Part> parts) {
        return parts.stream().flatMap(GroupProgress::chapters).distinct().toList();
    }

    private static java.util.stream.Stream<Asked> chapters(Part part) {
        return IntStream.rangeClosed(
                        part.passage().first().chapter(), part.passage().last().chapter())
                .mapToObj(chapter -> new Asked(part.slug(), chapter));
    }
}

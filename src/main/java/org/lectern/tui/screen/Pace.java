package org.lectern.tui.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Summary;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/** The next session, and what is left to read before it, in minutes. */
public final class Pace {

    private Pace() {}

    /** The first session that is not over and not cancelled. */
    public static Optional<Session> next(World world) {
        return world.sessions().stream()
                .filter(session -> !session.cancelled())
                .filter(session ->
                        session.start().plusSeconds(60L * session.minutes()).isAfter(world.now()))
                .min(Comparator.comparing(Session::start));
    }

    /** Minutes to read all of a session's assignment. */
    public static int minutes(Session session, World world) {
        return minutes(session, world, false);
    }

    /** Minutes that this member has left of it. */
    public static int minutesLeft(Session session, World world) {
        return minutes(session, world, true);
    }

    private static int minutes(Session session, World world, boolean left) {
        double words = 0;
        for (Part part : session.assignment()) {
            List<Summary.ChapterSummary> chapters =
                    world.reading(part.slug()).map(Summary::chapters).orElse(List.of());
            for (Summary.ChapterSummary chapter : chapters) {
                words += words(part, chapter, left ? world.progress(part.slug(), chapter.number()) : Optional.empty());
            }
        }
        return ReadingTime.minutes((int) Math.round(words), world.view().wordsPerMinute());
    }

    /** Words of a chapter that a part asks for, as if its paragraphs were of one length. */
    private static double words(Part part, Summary.ChapterSummary chapter, Optional<ChapterProgress> progress) {
        int number = chapter.number();
        int first = part.passage().first().chapter();
        int last = part.passage().last().chapter();
        if (number < first || number > last || progress.map(p -> p.state().done()).orElse(false)) {
            return 0;
        }
        boolean whole = part.passage().wholeChapters();
        int from = whole || number > first ? 1 : part.passage().first().paragraph();
        int to = whole || number < last ? chapter.paragraphs() : part.passage().last().paragraph();
        int behind = progress.map(ChapterProgress::furthest).orElse(0);
        int paragraphs = Math.max(0, Math.min(to, chapter.paragraphs()) - Math.max(from, behind + 1) + 1);
        return chapter.paragraphs() == 0 ? 0 : (double) chapter.words() * paragraphs / chapter.paragraphs();
    }
}

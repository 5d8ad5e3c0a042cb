package org.lectern.desk.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.study.schedule.BackMatter;
import org.lectern.study.schedule.Cadence;
import org.lectern.study.schedule.Cutting;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Planned;
import org.lectern.study.schedule.Planner;
import org.lectern.study.schedule.ReadingUnit;
import org.lectern.text.UserException;

/** Divides readings over sessions. */
public final class Planning {
    private static final Pattern LOCK = Pattern.compile("(\\d{1,4}):(?:(.+):)?(?:ch)?(\\d{1,4})");

    private final Shelf shelf;
    private final List<ReadingUnit> chapters = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    /** @param readings each as in an assignment */
    public Planning(Shelf shelf, List<String> readings) {
        this.shelf = shelf;
        for (String each : readings) {
            for (Part part : Assignments.parse(shelf, each)) {
                Summary reading = shelf.resolve(part.slug());
                if (!part.passage().wholeChapters()) {
                    throw new UserException(each + ": a plan divides whole chapters; write READING or READING:2-7");
                }
                boolean whole = each.indexOf(':') < 0;
                List<ReadingUnit> pieces = ReadingUnit.chapters(reading);
                for (int i = 0; i < pieces.size(); i++) {
                    String title = reading.chapters().get(i).title();
                    if (!part.passage().contains(pieces.get(i).passage().first())) {
                        continue;
                    }
                    if (whole && pieces.size() > 1 && BackMatter.is(title)) {
                        passedOver.add(reading.slug() + " " + pieces.get(i).passage() + " “" + title
                                + "” is a list and isn't planned as reading; "
                                + reading.slug() + ":1-"
                                + reading.chapters().getLast().number() + " plans it too");
                    } else {
                        chapters.add(pieces.get(i));
                    }
                }
            }
        }
    }

    /**
     * What is asked of a plan.
     *
     * @param sessions how many; 0 where minutes are said
     * @param minutes of reading at most before each; 0 where sessions are said
     * @param locks as {@code 3:ch5}: session 3 ends with chapter 5; {@code 3:book:5} where there are several readings
     * @param split whether chapters too long for one session are cut
     */
    public record Wish(int sessions, int minutes, List<String> locks, boolean split) {
        public Wish {
            locks = List.copyOf(locks);
        }
    }

    /** A plan, and what a person might change about it. */
    public record Result(List<Planned> sessions, List<String> advice) {
        public Result {
            sessions = List.copyOf(sessions);
            advice = List.copyOf(advice);
        }
    }

    /** The plan; refuses what can't be. */
    public Result plan(Cadence cadence, Wish wish) {
        if ((wish.sessions() > 0) == (wish.minutes() > 0)) {
            throw new UserException("say either --sessions N or --minutes M, and more than 0");
        }
        if (wish.sessions() > Planner.MOST_SESSIONS) {
            throw new UserException(
                    wish.sessions() + " sessions are more than anybody plans; " + Planner.MOST_SESSIONS + " at most");
        }
        double target = wish.minutes() > 0
                ? (double) wish.minutes() * ReadingTime.READING / 1.5
                : Planner.target(chapters, cadence.slots(wish.sessions()));
        List<String> advice = new ArrayList<>(passedOver);
        List<ReadingUnit> pieces = new ArrayList<>();
        for (ReadingUnit chapter : chapters) {
            if (!Cutting.tooLong(chapter.words(), target)) {
                pieces.add(chapter);
                continue;
            }
            List<ReadingUnit> parts = cut(chapter, target);
            if (wish.split()) {
                pieces.addAll(parts);
            } else {
                pieces.add(chapter);
                if (parts.size() > 1) {
                    advice.add(suggestion(chapter, parts));
                }
            }
        }
        List<Planner.Lock> locks =
                wish.locks().stream().map(lock -> lock(lock, pieces)).toList();
        List<Planned> planned = wish.minutes() > 0
                ? Planner.within(wish.minutes(), pieces, cadence, locks)
                : Planner.plan(pieces, cadence.slots(wish.sessions()), locks);
        advice.addAll(idle(planned, cadence));
        return new Result(planned, advice);
    }

    private static List<String> idle(List<Planned> planned, Cadence cadence) {
        List<String> advice = new ArrayList<>();
        for (LocalDate day : cadence.idle(planned.size())) {
            advice.add(day + " is no session's day; leaving it out changes nothing");
        }
        long empty = planned.stream()
                .filter(one -> one.capacity() > 0 && one.pieces().isEmpty())
                .count();
        if (empty > 0) {
            advice.add(empty + " of " + planned.size() + " sessions have nothing to read: there is too little for so"
                    + " many; say fewer --sessions, or --split what is long");
        }
        return advice;
    }

    private List<ReadingUnit> cut(ReadingUnit chapter, double target) {
        Reading reading = shelf.load(chapter.slug()).orElseThrow();
        Chapter whole = reading.chapter(chapter.passage().first().chapter()).orElseThrow();
        return Cutting.cut(chapter.slug(), reading.about().digest(), whole, target);
    }

    private static String suggestion(ReadingUnit chapter, List<ReadingUnit> parts) {
        return chapter.slug() + " " + chapter.passage() + " takes " + ReadingTime.minutes(chapter.words())
                + " minutes; it could be read in parts, "
                + String.join(
                        " and ",
                        parts.stream().map(part -> part.passage().toString()).toList())
                + " (--split does it)";
    }

    private Planner.Lock lock(String text, List<ReadingUnit> pieces) {
        Matcher form = LOCK.matcher(text);
        if (!form.matches()) {
            throw new UserException(text + ": write --lock 3:ch5 where session 3 ends with chapter 5");
        }
        String slug = form.group(2) == null
                ? chapters.getFirst().slug()
                : shelf.resolve(form.group(2)).slug();
        int chapter = Integer.parseInt(form.group(3));
        int end = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).slug().equals(slug)
                    && pieces.get(i).passage().first().chapter() == chapter) {
                end = i + 1;
            }
        }
        if (end == 0) {
            throw new UserException(text + ": the plan has no chapter " + chapter + " of " + slug);
        }
        return new Planner.Lock(Integer.parseInt(form.group(1)), end);
    }
}

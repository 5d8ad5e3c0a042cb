package org.lectern.handout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Handout.Remark;

/**
 * Makes a handout shorter, step by step in one order, each step saying what it left out: ruled lines to half; questions that
 * the evening has no minutes for to eight, to four, to none; terms to four, then to two; notes to eight, six, four; all terms;
 * passages to two; all ruled lines; the titles of the next session's chapters. Never fewer notes or passages: then words are
 * cut, of notes and questions, and of passages at a sentence's end. A question that has minutes goes only after that: the
 * guide's, to two a cluster, then to one; at last more words go. Numbers stay as they are, so that they are the same in every
 * edition; the timetable names those that are printed.
 */
public final class Shortening implements ShorteningSteps {
    /** How many steps there are. */
    public static final int STEPS = 19;

    private static final int LINES = 4;
    private static final int UNTITLED = 13;
    private static final int ALL = Integer.MAX_VALUE;

    private final Handout whole;

    public Shortening(Handout whole) {
        this.whole = whole;
    }

    /** How many of what are left, and of how many words. */
    private record Room(
            int lines,
            int surplus,
            int guides,
            int terms,
            int notes,
            int passages,
            int noteWords,
            int questionWords,
            int passageWords) {
        static Room after(int steps) {
            return new Room(
                    steps >= 12 ? 0 : steps >= 1 ? LINES : ALL,
                    steps >= 4 ? 0 : steps >= 3 ? 4 : steps >= 2 ? 8 : ALL,
                    steps >= 17 ? 1 : steps >= 16 ? 2 : ALL,
                    steps >= 10 ? 0 : steps >= 6 ? 2 : steps >= 5 ? 4 : ALL,
                    steps >= 9 ? 4 : steps >= 8 ? 6 : steps >= 7 ? 8 : ALL,
                    steps >= 11 ? 2 : ALL,
                    steps >= 18 ? 10 : steps >= 14 ? 20 : ALL,
                    steps >= 18 ? 20 : steps >= 14 ? 30 : ALL,
                    steps >= 19 ? 40 : steps >= 15 ? 70 : ALL);
        }
    }

    @Override
    public int most() {
        return STEPS;
    }

    @Override
    public Handout after(int steps) {
        Room room = Room.after(steps);
        List<Cluster> questions =
                Trimming.fewer(whole.questions(), room.surplus(), room.guides(), room.questionWords());
        List<Remark> remarks = Trimming.conversations(whole.notes(), room.notes()).stream()
                .map(remark -> remark.saying(Trimming.head(remark.text(), room.noteWords())))
                .toList();
        List<Left> left = new ArrayList<>(whole.trimmed());
        Trimming.leave(
                left, Left.What.QUESTIONS, Trimming.count(whole.questions(), true) - Trimming.count(questions, true));
        Trimming.leave(
                left, Left.What.ASKED, Trimming.count(whole.questions(), false) - Trimming.count(questions, false));
        Trimming.leave(left, Left.What.TERMS, whole.terms().size() - room.terms());
        Trimming.leave(left, Left.What.NOTES, whole.notes().size() - remarks.size());
        Trimming.leave(left, Left.What.PASSAGES, whole.passages().size() - room.passages());
        return new Handout(
                whole.edition(),
                whole.language(),
                whole.group(),
                whole.title(),
                whole.theme(),
                whole.meeting(),
                whole.decided().stream()
                        .map(words -> Trimming.head(words, room.questionWords()))
                        .toList(),
                whole.read(),
                whole.shortcut(),
                Trimming.naming(whole.run(), questions),
                Trimming.warmest(whole.passages(), room.passages()).stream()
                        .map(excerpt -> Trimming.cut(excerpt, room.passageWords()))
                        .toList(),
                Trimming.first(whole.terms(), room.terms()),
                questions,
                remarks,
                whole.carried().stream()
                        .map(one -> one.saying(Trimming.head(one.text(), room.questionWords())))
                        .toList(),
                Math.min(room.lines(), whole.lines()),
                whole.next().map(next -> steps >= UNTITLED ? next.untitled() : next),
                whole.sources(),
                left,
                whole.lead());
    }
}

package org.lectern.desk;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.reading.Shelf;
import org.lectern.study.access.Access;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.notes.Margins;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.schedule.Schedule;

/**
 * Everything a command or a screen works with, handed in from outside. One thread at a time.
 *
 * @param handouts made when first asked for: nothing on the way to the first page needs it
 */
public record Desk(
        Shelf shelf,
        Members members,
        Margins margins,
        ProgressStore progress,
        QuestionStore questions,
        Schedule schedule,
        Supplier<HandoutMaker> handouts,
        Intake intake,
        Transactions transactions,
        Meta meta,
        Clock clock,
        RandomGenerator random) {

    /**
     * What a member may do, by the roles that the group has now.
     *
     * @param member {@code null} where nothing says who is at the desk
     */
    public Access access(@Nullable Member member) {
        return Access.of(member, members.all());
    }
}

package org.lectern.desk;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.intake.Intake;
import org.lectern.desk.port.Meta;
import org.lectern.desk.port.Transactions;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.reading.Shelf;
import org.lectern.study.access.Access;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.news.SeenStore;
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
        SeenStore seen,
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

    /**
     * Does what a member asks for in one transaction, where access grants it.
     *
     * @param target looked at in the transaction
     * @param work what is done then; it refuses before it writes
     */
    public <T> Response<T> write(
            @Nullable Member asking, Operation operation, Supplier<Target> target, Supplier<Response<T>> work) {
        return transactions.write(() -> access(asking).to(operation, target.get()) instanceof Permission.Refused refused
                ? Response.refused(new Refusal.NotAllowed(refused))
                : work.get());
    }

    /** As {@link #write(Member, Operation, Supplier, Supplier)}, on what is the whole group's. */
    public <T> Response<T> write(@Nullable Member asking, Operation operation, Supplier<Response<T>> work) {
        return write(asking, operation, Target::none, work);
    }
}

package org.lectern.tui.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.Wish;
import org.lectern.desk.sessions.CancelSession;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;
import org.lectern.tui.Command;
import org.lectern.tui.Performer;
import org.lectern.tui.Result;

/** Does the screens' work with the desk's services. One thread at a time, which need not be the one that paints. */
public final class DeskPerformer implements Performer {
    private final Desk desk;
    private final HostServices outside;
    private final Looking looking;
    private final NoteWork notes;
    private final MemberWork members;
    private final GroupWork group;
    private final HandoutWork handouts;
    private final TogetherWork together;
    private final News news;

    /** Whether what is being done was asked to stop; by another thread. */
    private volatile boolean stopping;

    public DeskPerformer(Desk desk, HostServices outside) {
        this.desk = desk;
        this.outside = outside;
        this.looking = new Looking(desk);
        this.notes = new NoteWork(desk);
        this.members = new MemberWork(desk);
        this.group = new GroupWork(desk);
        this.handouts = new HandoutWork(desk, outside);
        this.together = new TogetherWork(desk, looking, group, notes);
        this.news = new News(desk);
    }

    @Override
    public void stop() {
        stopping = true;
        handouts.stop();
    }

    /** Whether it changes nothing, so that what it found may be left out. */
    private static boolean looks(Work work) {
        return work instanceof Work.Search || work instanceof Work.Open;
    }

    @Override
    public @Nullable Result glance() {
        return news.have() ? new Outcome.Elsewhere() : null;
    }

    @Override
    public Result perform(Command command) {
        stopping = false;
        try {
            if (command instanceof Work work) {
                Result result = done(work);
                return stopping && looks(work) ? new Outcome.Failed(work, "stopped") : result;
            }
            if (command instanceof Together work) {
                return together.done(work);
            }
        } catch (UserException fault) {
            return new Outcome.Failed(command, fault.fact(), fault.wayOut().orElse(null));
        } catch (RuntimeException fault) {
            outside.fault(fault);
            return new Outcome.Failed(
                    command, "that went wrong (" + fault.getClass().getSimpleName() + "); the log says more");
        }
        throw new IllegalArgumentException("not a desk's work: " + command);
    }

    private Result done(Work work) {
        return switch (work) {
            case Work.Begin begin -> looking.begin(begin);
            case Work.Look look -> looking.known(look.member());
            case Work.Open open -> looking.open(open);
            case Work.Browse(String link) -> {
                outside.browse(link);
                yield new Outcome.Browsing(link);
            }
            case Work.Run run -> {
                List<String> said = outside.command(
                        CommandWords.of(run.line()), run.member().name());
                yield new Outcome.Ran(looking.known(now(run.member())), run.line(), said);
            }
            case Work.Search search -> looking.search(search);
            case Work.KeepPlace keep -> members.keepPlace(keep);
            case Work.MarkChapter mark -> members.markChapter(mark);
            case Work.KeepBookmark keep -> members.keepBookmark(keep);
            case Work.KeepNote keep -> notes.keep(keep);
            case Work.DeleteNote delete -> notes.delete(delete);
            case Work.RestoreNote restore -> notes.restore(restore);
            case Work.Reload reload -> new Outcome.Reloaded(looking.again(reload));
            case Work.LookAtMargins(Member member, String slug) ->
                new Outcome.NotesOf(slug, desk.margins().on(slug, member), "");
            case Work.ListNotes list ->
                new Outcome.AllNotes(
                        desk.margins().all(list.member()), desk.margins().settled(list.member()));
            case Work.ListQuestions list -> group.questions(list.member(), "");
            case Work.KeepQuestion keep -> group.keepQuestion(keep);
            case Work.PickQuestion pick -> group.pickQuestion(pick);
            case Work.AskUnnamed ask -> group.askUnnamed(ask);
            case Work.DeleteQuestion delete -> group.deleteQuestion(delete);
            case Work.Vote vote -> group.vote(vote);
            case Work.KeepSession keep -> {
                Response<Session> response = group.keepSession(keep);
                if (response instanceof Response.Refused<Session>(Refusal.SessionChanged changed)) {
                    yield new Outcome.SessionConflict(SessionWords.of(changed.now()), changed.fact());
                }
                int number = response.orRefuse().number();
                String said = "session " + number + (keep.words().number() > 0 ? " changed" : " added");
                yield new Outcome.Changed(looking.known(keep.member()), said);
            }
            case Work.CancelSession cancel -> {
                new CancelSession(desk)
                        .set(cancel.member(), cancel.number(), cancel.cancelled())
                        .orRefuse();
                yield new Outcome.Changed(looking.known(cancel.member()), cancel.said());
            }
            case Work.Hide hide -> {
                desk.shelf().setHidden(hide.slug(), hide.hidden());
                yield new Outcome.Changed(
                        looking.known(hide.member()), hide.slug() + (hide.hidden() ? " hidden" : " shown again"));
            }
            case Work.Import bring -> {
                var receipt = desk.intake()
                        .bringIn(outside.text(bring.path()), Wish.plain(), new Stoppable(bring.path(), () -> stopping));
                yield new Outcome.Imported(looking.known(bring.member()), receipt);
            }
            case Work.Complete complete -> new Outcome.Completed(complete.path(), outside.completions(complete.path()));
            case Work.Preview preview -> handouts.preview(preview);
            case Work.Paginate paginate -> handouts.paginate(paginate);
            case Work.WriteHandout write -> handouts.write(write);
            case Work.PrintHandout print -> handouts.print(print);
            case Work.ViewHandout view -> handouts.view(view);
            case Work.Be be -> {
                Member member = members.be(be.name());
                remembered(member.name());
                yield looking.known(member);
            }
            case Work.KeepUnfinished keep -> {
                String name = Unfinished.name(keep.member(), keep.about());
                outside.keepDraft(
                        name,
                        UnfinishedText.write(new Unfinished(
                                keep.member(),
                                keep.about(),
                                keep.text(),
                                desk.clock().instant(),
                                name)));
                yield new Outcome.Remembered();
            }
            case Work.DropUnfinished(String member, Matter matter) -> {
                outside.dropDraft(Unfinished.name(member, matter));
                yield new Outcome.Remembered();
            }
            case Work.Finish finish -> {
                Result kept = done(finish.keep());
                if (!(kept instanceof Outcome.NoteConflict || kept instanceof Outcome.SessionConflict)) {
                    forget(Unfinished.name(finish.member(), finish.matter()));
                }
                yield kept;
            }
            case Work.FindUnfinished(String member, boolean asked) ->
                new Outcome.Recovered(
                        outside.drafts().entrySet().stream()
                                .map(draft -> UnfinishedText.read(draft.getKey(), draft.getValue()))
                                .flatMap(Optional::stream)
                                .filter(words -> words.member().equals(member))
                                .sorted(Comparator.comparing(Unfinished::when)
                                        .reversed()
                                        .thenComparing(draft ->
                                                draft.matter().passage().first())
                                        .thenComparing(Unfinished::file))
                                .toList(),
                        asked);
            case Work.Resume(Unfinished words) -> {
                String name = Unfinished.name(words.member(), words.matter());
                outside.claimDraft(words.file());
                if (!name.equals(words.file())) {
                    outside.keepDraft(name, UnfinishedText.write(words));
                    outside.dropDraft(words.file());
                }
                yield new Outcome.Remembered();
            }
            case Work.EditOutside(String text) -> new Outcome.EditedOutside(outside.edit(text));
            case Work.Remember(String setting, String value) -> {
                outside.remember(setting, value);
                yield new Outcome.Remembered();
            }
        };
    }

    /** A member as they are after a command, which may have renamed them or taken them out of the group. */
    private @Nullable Member now(Member before) {
        Member now = desk.members().all().stream()
                .filter(one -> one.id() == before.id())
                .findFirst()
                .orElse(null);
        if (now == null || !now.name().equals(before.name())) {
            remembered(now == null ? "" : now.name());
        }
        return now;
    }

    /** That a draft can't be removed is no reason to say that its words were not kept. */
    private void forget(String draft) {
        try {
            outside.dropDraft(draft);
        } catch (UserException unremovable) {
            outside.fault(unremovable);
        }
    }

    /** Who reads here is asked once; that it can't be remembered is no reason not to let them in. */
    private void remembered(String member) {
        try {
            outside.remember("member", member);
        } catch (UserException unwritable) {
            outside.fault(unwritable);
        }
    }
}

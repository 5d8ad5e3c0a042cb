package org.lectern.tui.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.intake.ImportWish;
import org.lectern.desk.intake.Receipt;
import org.lectern.desk.news.WhatIsNew;
import org.lectern.desk.readings.ArrangeShelf;
import org.lectern.desk.readings.ImportText;
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
    private final GroupPerformer together;
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
        this.together = new GroupPerformer(desk, looking, group, notes);
        this.news = new News(desk);
    }

    @Override
    public void stop() {
        stopping = true;
        handouts.stop();
    }

    /** Whether it changes nothing, so that what it found may be left out. */
    private static boolean looks(DeskRequest work) {
        return work instanceof DeskRequest.Search || work instanceof DeskRequest.Open;
    }

    @Override
    public @Nullable Result glance() {
        return news.have() ? new DeskResult.Elsewhere() : null;
    }

    @Override
    public Result perform(Command command) {
        stopping = false;
        try {
            if (command instanceof DeskRequest work) {
                Result result = done(work);
                return stopping && looks(work) ? new DeskResult.Failed(work, "stopped") : result;
            }
            if (command instanceof GroupRequest work) {
                return together.done(work);
            }
        } catch (UserException fault) {
            return new DeskResult.Failed(command, fault.fact(), fault.wayOut().orElse(null));
        } catch (RuntimeException fault) {
            outside.fault(fault);
            return new DeskResult.Failed(
                    command, "that went wrong (" + fault.getClass().getSimpleName() + "); the log says more");
        }
        throw new IllegalArgumentException("not a desk's work: " + command);
    }

    private Result done(DeskRequest work) {
        return switch (work) {
            case DeskRequest.Begin begin -> looking.begin(begin);
            case DeskRequest.Look look -> looking.known(look.member());
            case DeskRequest.Open open -> looking.open(open);
            case DeskRequest.Browse(String link) -> {
                outside.browse(link);
                yield new DeskResult.Browsing(link);
            }
            case DeskRequest.Run run -> {
                List<String> said = outside.command(
                        CommandWords.of(run.line()), run.member().name());
                yield new DeskResult.Ran(looking.known(now(run.member())), run.line(), said);
            }
            case DeskRequest.Search search -> looking.search(search);
            case DeskRequest.KeepPlace keep -> members.keepPlace(keep);
            case DeskRequest.MarkChapter mark -> members.markChapter(mark);
            case DeskRequest.KeepBookmark keep -> members.keepBookmark(keep);
            case DeskRequest.KeepNote keep -> notes.keep(keep);
            case DeskRequest.ToggleMark toggle -> notes.toggle(toggle);
            case DeskRequest.Undo(Command back) -> {
                Result taken = back instanceof DeskRequest act ? done(act) : together.done((GroupRequest) back);
                yield taken instanceof DeskResult.NotesOf(var slug, var now, var said, var again)
                        ? new DeskResult.NotesOf(slug, now, said, null)
                        : taken;
            }
            case DeskRequest.DeleteNote delete -> notes.delete(delete);
            case DeskRequest.RestoreNote restore -> notes.restore(restore);
            case DeskRequest.Reload reload -> new DeskResult.Reloaded(looking.again(reload));
            case DeskRequest.LookAtMargins(Member member, String slug) ->
                new DeskResult.NotesOf(slug, desk.margins().on(slug, member));
            case DeskRequest.ListNotes list ->
                new DeskResult.AllNotes(
                        desk.margins().all(list.member()), desk.margins().settled(list.member()));
            case DeskRequest.LookForNews(Member member) ->
                new DeskResult.NewsOf(new WhatIsNew(desk).of(member), false, "");
            case DeskRequest.LookSince(Member member) -> {
                WhatIsNew news = new WhatIsNew(desk);
                yield new DeskResult.NewsOf(
                        news.since(member, news.lastSession().orElse(Instant.EPOCH)), true, "");
            }
            case DeskRequest.See(Member member, List<String> items) -> {
                WhatIsNew news = new WhatIsNew(desk);
                news.see(member, items).orRefuse();
                yield new DeskResult.NewsOf(news.of(member), false, "");
            }
            case DeskRequest.SeeAll(Member member) -> {
                int seen = new WhatIsNew(desk).seeAll(member).orRefuse();
                yield new DeskResult.NewsOf(List.of(), false, seen + " seen; nothing is new");
            }
            case DeskRequest.ListQuestions list -> group.questions(list.member(), "");
            case DeskRequest.KeepQuestion keep -> group.keepQuestion(keep);
            case DeskRequest.PickQuestion pick -> group.pickQuestion(pick);
            case DeskRequest.AskUnnamed ask -> group.askUnnamed(ask);
            case DeskRequest.DeleteQuestion delete -> group.deleteQuestion(delete);
            case DeskRequest.Vote vote -> group.vote(vote);
            case DeskRequest.KeepSession keep -> {
                Response<Session> response = group.keepSession(keep);
                if (response instanceof Response.Refused<Session>(Refusal.SessionChanged changed)) {
                    yield new DeskResult.SessionConflict(SessionWords.of(changed.now()), changed.fact());
                }
                if (response instanceof Response.Refused<Session>(Refusal.DoubtfulTime doubtful)) {
                    yield new DeskResult.InDoubt(doubtful.said(), "Keep it so?", keep.meant());
                }
                int number = response.orRefuse().number();
                String said = "session " + number + (keep.words().number() > 0 ? " changed" : " added");
                yield new DeskResult.Changed(looking.known(keep.member()), said);
            }
            case DeskRequest.CancelSession cancel -> {
                new CancelSession(desk)
                        .set(cancel.member(), cancel.number(), cancel.cancelled())
                        .orRefuse();
                yield new DeskResult.Changed(looking.known(cancel.member()), cancel.said());
            }
            case DeskRequest.Hide hide -> {
                new ArrangeShelf(desk)
                        .hide(hide.member(), hide.slug(), hide.hidden())
                        .orRefuse();
                yield new DeskResult.Changed(
                        looking.known(hide.member()), hide.slug() + (hide.hidden() ? " hidden" : " shown again"));
            }
            case DeskRequest.Import bring -> {
                Receipt receipt = new ImportText(desk)
                        .bringIn(
                                bring.member(),
                                outside.text(bring.path()),
                                ImportWish.plain(),
                                new Stoppable(bring.path(), () -> stopping))
                        .orRefuse();
                yield new DeskResult.Imported(looking.known(bring.member()), receipt);
            }
            case DeskRequest.Complete complete ->
                new DeskResult.Completed(complete.path(), outside.completions(complete.path()));
            case DeskRequest.Preview preview -> handouts.preview(preview);
            case DeskRequest.Paginate paginate -> handouts.paginate(paginate);
            case DeskRequest.WriteHandout write -> handouts.write(write);
            case DeskRequest.PrintHandout print -> handouts.print(print);
            case DeskRequest.ViewHandout view -> handouts.view(view);
            case DeskRequest.Be be -> {
                Response<Member> response = members.be(be);
                if (response instanceof Response.Refused<Member>(Refusal.LikeAMember like)) {
                    yield new DeskResult.InDoubt(
                            List.of(like.said()), like.question(), new DeskRequest.Be(like.name(), true));
                }
                Member member = response.orRefuse();
                remembered(member.name());
                yield looking.known(member);
            }
            case DeskRequest.KeepUnfinished keep -> {
                String name = Unfinished.name(keep.member(), keep.about());
                outside.keepDraft(
                        name,
                        UnfinishedText.write(new Unfinished(
                                keep.member(),
                                keep.about(),
                                keep.text(),
                                desk.clock().instant(),
                                name)));
                yield new DeskResult.Remembered();
            }
            case DeskRequest.DropUnfinished(String member, DraftSubject matter) -> {
                outside.dropDraft(Unfinished.name(member, matter));
                yield new DeskResult.Remembered();
            }
            case DeskRequest.Finish finish -> {
                Result kept = done(finish.keep());
                if (kept instanceof DeskResult.InDoubt(var said, String question, DeskRequest yes)) {
                    yield new DeskResult.InDoubt(
                            said,
                            question,
                            new DeskRequest.Finish(yes, finish.member(), finish.matter(), finish.text()));
                }
                if (!(kept instanceof DeskResult.NoteConflict || kept instanceof DeskResult.SessionConflict)) {
                    forget(Unfinished.name(finish.member(), finish.matter()));
                }
                yield kept;
            }
            case DeskRequest.FindUnfinished(String member, boolean asked) ->
                new DeskResult.Recovered(
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
            case DeskRequest.Resume(Unfinished words) -> {
                String name = Unfinished.name(words.member(), words.matter());
                outside.claimDraft(words.file());
                if (!name.equals(words.file())) {
                    outside.keepDraft(name, UnfinishedText.write(words));
                    outside.dropDraft(words.file());
                }
                yield new DeskResult.Remembered();
            }
            case DeskRequest.EditOutside(String text) -> new DeskResult.EditedOutside(outside.edit(text));
            case DeskRequest.Remember(String setting, String value) -> {
                outside.remember(setting, value);
                yield new DeskResult.Remembered();
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

package org.lectern.tui.questions;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Targets;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Place;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;
import org.lectern.tui.Result;
import org.lectern.tui.editor.Confirm;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.QuestionSubject;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.listing.ListPainter;
import org.lectern.tui.listing.ListScreen;
import org.lectern.tui.listing.Listing;
import org.lectern.tui.listing.Row;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.GroupRequest;
import org.lectern.tui.work.GroupResult;

/**
 * The questions on all readings: voted on, picked for their sessions, changed by who proposed them.
 *
 * @param near the place whose questions come first; {@code null} once something was chosen
 * @param only the session whose questions alone are here; {@code null} for all
 */
public record QuestionsRoom(
        Listing<DeskResult.Asked> listing,
        @Nullable Place near,
        @Nullable Session only) implements ListScreen<DeskResult.Asked> {

    private static final Map<Action, Act<QuestionsRoom>> ACTS = Map.ofEntries(
            Map.entry(Action.CHOOSE, (room, key, app) -> room.open()),
            Map.entry(Action.SEARCH, (room, key, app) -> Step.to(room.with(room.listing.narrowing()))),
            Map.entry(Action.CANCEL, (room, key, app) -> Step.to(room.with(room.listing.unfiltered()))),
            Map.entry(Action.VOTE, (room, key, app) -> room.vote(app)),
            Map.entry(Action.PICK, (room, key, app) -> room.pick(app)),
            Map.entry(Action.EDIT, (room, key, app) -> room.edit(app)),
            Map.entry(Action.DELETE, (room, key, app) -> room.delete(app)),
            Map.entry(
                    Action.DRAFTS,
                    (room, key, app) -> room.together(app, GroupRequest.LookAtDrafts::new)
                            .asking(new Ask.Open(DraftsScreen.empty()))),
            Map.entry(Action.STORM, (room, key, app) -> room.storm(app, StormScreen.USUAL)),
            Map.entry(Action.ASK_UNNAMED, (room, key, app) -> room.askUnnamed(app)),
            Map.entry(Action.MERGE, (room, key, app) -> room.withChosen(app, GroupRequest.LookForLike::new)),
            Map.entry(Action.CARRY, (room, key, app) -> room.withChosen(app, GroupRequest.CarryQuestion::new)),
            Map.entry(Action.CLOSE_VOTE, (room, key, app) -> room.together(app, GroupRequest.CloseVote::new)));

    /** Still empty; once there are questions, those near a place come first. */
    public static QuestionsRoom near(@Nullable Place place) {
        return new QuestionsRoom(Listing.of(List.of()), place, null);
    }

    /** Those of one session alone: what its handout asks is chosen here. */
    public static QuestionsRoom of(Session session) {
        return new QuestionsRoom(Listing.of(List.of()), null, session);
    }

    @Override
    public Context context() {
        return listing.isTyping() ? Context.LINE : Context.QUESTIONS;
    }

    @Override
    public Heading heading(AppState app) {
        int shown = listing.rows().size();
        int all = listing.all().size();
        Session of = only;
        return new Heading(
                of == null ? "Questions" : "Questions of session " + of.number(),
                shown == all ? String.valueOf(all) : shown + " of " + all);
    }

    @Override
    public List<Action> hints() {
        return List.of(
                Action.HELP,
                Action.BACK,
                Action.CHOOSE,
                Action.VOTE,
                Action.PICK,
                Action.ADD_QUESTION,
                Action.DRAFTS,
                Action.STORM,
                Action.CARRY,
                Action.MERGE,
                Action.EDIT,
                Action.SEARCH);
    }

    @Override
    public Step acted(Action action, String key, AppState app) {
        Act<QuestionsRoom> act = ACTS.get(action);
        return act == null ? Step.to(this) : act.act(this, key, app);
    }

    @Override
    public Step take(Result result, AppState app) {
        if (result instanceof GroupResult.Alike(Question question, List<Question> others)
                && listing.chosen()
                        .filter(one -> one.question().id().equals(question.id()))
                        .isPresent()) {
            return merging(question, others, app);
        }
        Member member = app.member();
        if (result instanceof DeskResult.Elsewhere && member != null) {
            return Step.to(this).doing(new DeskRequest.ListQuestions(member));
        }
        if (!(result instanceof DeskResult.AllQuestions(List<DeskResult.Asked> questions, String said))) {
            return Step.to(this);
        }
        Session of = only;
        Listing<DeskResult.Asked> all = listing.with(questions.stream()
                .filter(asked -> of == null
                        || of.reads(asked.question().slug(), asked.question().passages()))
                .map(asked -> row(asked, app))
                .toList());
        Place place = near;
        return Step.to(with(
                place == null
                        ? all
                        : all.toFirst(asked -> asked.question().slug().equals(place.slug()))
                                .toFirst(asked -> asked.question().slug().equals(place.slug())
                                        && asked.question().passage().contains(place.address()))));
    }

    /** From now on what is chosen stays chosen. */
    @Override
    public QuestionsRoom with(Listing<DeskResult.Asked> other) {
        return new QuestionsRoom(other, null, only);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        ListPainter.paint(
                listing,
                canvas,
                7,
                app.words("No questions yet: in a reading, {} proposes one on a passage.", Action.QUESTION));
    }

    private static Row<DeskResult.Asked> row(DeskResult.Asked asked, AppState app) {
        Question question = asked.question();
        String title = app.reading(question.slug())
                .map(reading -> reading.about().title())
                .orElse(question.slug());
        String group = title + " · " + question.place().word();
        String status = switch (question.status()) {
            case PROPOSED -> "";
            case PICKED -> " · picked";
            case DROPPED -> " · dropped";
        };
        String votes =
                question.votes() == 0 ? "" : " · " + question.votes() + (question.votes() == 1 ? " vote" : " votes");
        String from = question.guide()
                ? "guide"
                : question.proposers().isEmpty()
                        ? "somebody who gives no name"
                        : String.join(", ", question.proposers());
        String sign = asked.voted() ? "✓ " : "  ";
        return new Row<>(
                asked,
                group,
                question.passage().toString(),
                sign + question.text(),
                question.kind().word() + votes + status,
                question.text() + "\n" + question.kind().word() + ", from " + from + votes + status);
    }

    private Step open() {
        return listing.chosen()
                .map(DeskResult.Asked::question)
                .map(question -> Step.to(this)
                        .asking(new Ask.Read(question.slug(), question.passage().first(), 0)))
                .orElse(Step.to(this));
    }

    private Step vote(AppState app) {
        DeskResult.Asked asked = listing.chosen().orElse(null);
        Member member = app.member();
        return asked == null || member == null
                ? Step.to(this).complaining(app.words("say who you are to vote: {}", Action.MEMBER))
                : Step.to(this)
                        .doing(new DeskRequest.Vote(member, asked.question().id(), !asked.voted()));
    }

    private Step pick(AppState app) {
        DeskResult.Asked asked = listing.chosen().orElse(null);
        Member member = app.member();
        if (asked == null || member == null) {
            return Step.to(this);
        }
        Question question = asked.question();
        if (!app.access().may(Operation.PICK_QUESTION, Targets.of(question, app.sessions()))) {
            return Step.to(this)
                    .complaining(app.words(
                            "a facilitator picks questions, or who leads the session; {} votes for one", Action.VOTE));
        }
        return Step.to(this)
                .doing(new DeskRequest.PickQuestion(
                        member, question.id(), question.status().next()));
    }

    private Step together(AppState app, Function<Member, GroupRequest> work) {
        Member member = app.member();
        return member == null
                ? Step.to(this).complaining(app.words("say who you are first: {}", Action.MEMBER))
                : Step.to(this).doing(work.apply(member));
    }

    private Step withChosen(AppState app, BiFunction<Member, Question, GroupRequest> work) {
        return listing.chosen()
                .map(asked -> together(app, member -> work.apply(member, asked.question())))
                .orElse(Step.to(this).complaining("choose a question first"));
    }

    /** Begins a question storm of so many minutes. */
    public Step storm(AppState app, int minutes) {
        return app.member() == null
                ? Step.to(this).complaining(app.words("say who you are first: {}", Action.MEMBER))
                : StormScreen.of(app, minutes)
                        .map(storm -> Step.to(this).asking(new Ask.Open(storm)).doing(StormScreen.waking()))
                        .orElse(Step.to(this).complaining("no session to come reads anything to ask about"));
    }

    /** On the passage of the question chosen, since that is where one is. */
    private Step askUnnamed(AppState app) {
        int members = app.known().members().size();
        if (members < Group.FEWEST_TO_BE_ONE_OF_MANY) {
            return Step.to(this)
                    .complaining("of " + members + " members anybody can tell who asks; it takes "
                            + Group.FEWEST_TO_BE_ONE_OF_MANY);
        }
        return listing.chosen()
                .map(DeskResult.Asked::question)
                .map(question -> Step.to(this)
                        .asking(new Ask.Open(Editor.of(
                                new UnnamedSubject(QuestionSubject.on(question.slug(), question.passage())), "", ""))))
                .orElse(Step.to(this).complaining("choose a question on the passage first"));
    }

    private Step merging(Question question, List<Question> others, AppState app) {
        Member member = app.member();
        if (others.isEmpty() || member == null) {
            return Step.to(this).complaining("no other question asks nearly the same");
        }
        Question into = others.getFirst();
        return Step.to(this)
                .asking(new Ask.Open(new Confirm(
                        "Merge it into “" + into.text() + "”, crediting all?",
                        new GroupRequest.Merge(member, question, into))));
    }

    private Step edit(AppState app) {
        Question question = listing.chosen().map(DeskResult.Asked::question).orElse(null);
        if (question == null) {
            return Step.to(this);
        }
        return app.access().may(Operation.CHANGE_QUESTION, Targets.of(question, app.sessions()))
                ? Step.to(this).asking(new Ask.Open(Editor.of(QuestionSubject.of(question), question.text(), "")))
                : Step.to(this).complaining("only who proposed a question changes its words");
    }

    private Step delete(AppState app) {
        Question question = listing.chosen().map(DeskResult.Asked::question).orElse(null);
        Member member = app.member();
        if (question == null || member == null) {
            return Step.to(this);
        }
        return app.access().may(Operation.DELETE_QUESTION, Targets.of(question, app.sessions()))
                ? Step.to(this)
                        .doing(new DeskRequest.DeleteQuestion(member, question))
                        .asking(new Ask.Undoable(
                                new DeskRequest.KeepQuestion(member, question, question.id()), "the question"))
                : Step.to(this)
                        .complaining(app.words("only who proposed a question deletes it; {} drops it", Action.PICK));
    }
}

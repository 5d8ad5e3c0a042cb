package org.lectern.tui.questions;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.workshop.SuggestedQuestion;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.QuestionSubject;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.listing.ListPainter;
import org.lectern.tui.listing.Listing;
import org.lectern.tui.listing.Row;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.GroupRequest;
import org.lectern.tui.work.GroupResult;

/** What the margins suggest as questions, each with why: to be worded and taken as one's own. */
public record DraftsScreen(Listing<SuggestedQuestion> listing) implements Screen {

    static DraftsScreen empty() {
        return new DraftsScreen(Listing.of(List.of()));
    }

    @Override
    public Context context() {
        return listing.isTyping() ? Context.LINE : Context.FOUND;
    }

    @Override
    public Heading heading(AppState app) {
        int count = listing.all().size();
        return new Heading("From the margins", count == 1 ? "1 draft" : count + " drafts");
    }

    @Override
    public String status(AppState app, int columns) {
        return listing.rows().isEmpty() ? "" : app.words("{} words it and makes it yours", Action.CHOOSE);
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.HELP, Action.BACK, Action.SEARCH);
    }

    @Override
    public @Nullable Entry entry(AppState app) {
        return listing.entry();
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (listing.isTyping()) {
            return Step.to(new DraftsScreen(listing.act(action)));
        }
        if (ListCursor.moves(action)) {
            return Step.to(new DraftsScreen(listing.moved(action, Chrome.middle(app.size()))));
        }
        return switch (action) {
            case SEARCH -> Step.to(new DraftsScreen(listing.narrowing()));
            case CANCEL -> Step.to(this).closing();
            case CHOOSE -> listing.chosen().map(this::word).orElse(Step.to(this));
            default -> Step.to(this);
        };
    }

    /** The editor takes it from here; what is kept there is the member's own question. */
    private Step word(SuggestedQuestion draft) {
        Question begun = new Question(
                "new",
                draft.slug(),
                draft.passages(),
                draft.kind(),
                QuestionPlace.CORE,
                draft.text(),
                "",
                0,
                Status.PROPOSED);
        return Step.to(this)
                .asking(new Ask.Open(Editor.of(new QuestionSubject(null, begun), draft.text(), draft.why())));
    }

    @Override
    public Step type(Key key, AppState app) {
        return Step.to(new DraftsScreen(listing.type(key)));
    }

    @Override
    public Step paste(String text, AppState app) {
        return Step.to(new DraftsScreen(listing.paste(text)));
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return Step.to(new DraftsScreen(listing.wheeled(mouse)));
    }

    @Override
    public Step take(Result result, AppState app) {
        Member member = app.member();
        if (result instanceof GroupResult.Suggested(List<SuggestedQuestion> drafts)) {
            return Step.to(new DraftsScreen(
                    listing.with(drafts.stream().map(draft -> row(draft, app)).toList())));
        }
        return result instanceof DeskResult.AllQuestions && member != null
                ? Step.to(this).doing(new GroupRequest.LookAtDrafts(member))
                : Step.to(this);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        ListPainter.paint(
                listing,
                canvas,
                7,
                "The group's marks suggest nothing yet; + and - on one paragraph, three ?, two d on a word do.");
    }

    private static Row<SuggestedQuestion> row(SuggestedQuestion draft, AppState app) {
        String title = app.reading(draft.slug())
                .map(reading -> reading.about().title())
                .orElse(draft.slug());
        String places = draft.passages().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String text = draft.text().isEmpty() ? "(yours to word)" : draft.text();
        return new Row<>(draft, title, places, text, cause(draft.cause()), text + "\n" + draft.why());
    }

    private static String cause(SuggestedQuestion.Cause cause) {
        return switch (cause) {
            case DISAGREEMENT -> "disagreement";
            case COMPARISON -> "comparison";
            case UNCLEAR -> "unclear";
            case TERM -> "a term";
            case HEAT -> "many notes";
        };
    }
}

package org.lectern.desk.questions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.editions.SeenText;
import org.lectern.reading.Reading;
import org.lectern.study.Ids;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.questions.PassageWords;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.workshop.SuggestedQuestion;

/** Proposes a question on passages of a reading. */
public record AskQuestion(Desk desk) {

    /** Keeps it as the member's, on passages of the text as it is on the shelf. */
    public Response<Question> ask(Member asking, QuestionText wording) {
        return ask(asking, wording, null);
    }

    /**
     * Keeps it as the member's. Where the text was replaced meanwhile, it stands on the words that they saw, as notes do.
     *
     * @param seen the text before them; {@code null} where that is the one on the shelf
     */
    public Response<Question> ask(Member asking, QuestionText wording, @Nullable Reading seen) {
        return desk.write(asking, Operation.ASK_QUESTION, () -> {
            if (wording.empty()) {
                return Response.refused(new Refusal.NoWords("a question"));
            }
            Optional<SeenText> stale = SeenText.stale(desk.shelf(), wording.slug(), seen);
            List<Anchor> anchors = wording.passages().stream()
                    .map(Anchor::of)
                    .map(anchor -> stale.map(text -> text.anchor(anchor)).orElse(anchor))
                    .toList();
            Question question = wording.on(
                            anchors.stream().map(Anchor::passage).distinct().toList())
                    .as(Ids.next(desk.clock(), desk.random()).toString(), asking.name());
            desk.questions().put(question, asking);
            if (stale.isPresent()) {
                desk.questions()
                        .keepWords(
                                question.id(),
                                anchors.stream()
                                        .filter(anchor -> !anchor.quote().isEmpty())
                                        .map(anchor -> new PassageWords(anchor.passage(), anchor.quote()))
                                        .toList());
            }
            return Response.done(question);
        });
    }

    /**
     * Keeps it with neither author nor time: nothing about it tells either, its id neither. Nobody can change it afterwards; a
     * facilitator can drop or delete it. Refused in a group so small that anybody could tell who asks.
     */
    public Response<Unnamed> askUnnamed(Member asking, QuestionText wording) {
        if (desk.access(asking).to(Operation.ASK_QUESTION, Target.none()) instanceof Permission.Refused refused) {
            return Response.refused(new Refusal.NotAllowed(refused));
        }
        int members = desk.members().all().size();
        if (members < Group.FEWEST_TO_BE_ONE_OF_MANY) {
            return Response.refused(new Refusal.TooFewToBeUnnamed(members));
        }
        if (wording.empty()) {
            return Response.refused(new Refusal.NoWords("a question"));
        }
        Question question = wording.as(Ids.timeless(desk.random()).toString(), "");
        // In no transaction of ours: the store writes it in one that leaves no trace of when.
        return Response.done(new Unnamed(question, desk.questions().putAnonymous(question)));
    }

    /**
     * A question that was asked without a name.
     *
     * @param untraced whether nothing in the file tells when it came; false where another program still reads the file as it was
     */
    public record Unnamed(Question question, boolean untraced) {
        /** What a face says where the file still tells; a sentence without a stop. */
        public static final String TRACED =
                "another program still reads the file as it was, and until that ends the file's log"
                        + " tells that this question came last: close it, then run lectern doctor --fix";
    }

    /** Makes what the margins suggest the member's question, in the member's words where there are any. */
    public Response<Question> take(Member asking, SuggestedQuestion suggested, String words) {
        String text = words.isBlank() ? suggested.text() : words;
        return text.isBlank()
                ? Response.refused(new Refusal.SuggestionWithoutWords(suggested.why()))
                : ask(
                        asking,
                        new QuestionText(
                                suggested.slug(), suggested.passages(), text, suggested.kind(), QuestionPlace.CORE));
    }
}

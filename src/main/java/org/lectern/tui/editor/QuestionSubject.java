package org.lectern.tui.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DraftSubject;

/**
 * A question, new or changed.
 *
 * @param id of the one that is changed; {@code null} for a new one
 * @param seen the text on which a new one is asked; {@code null} where that is the one on the shelf
 */
public record QuestionSubject(
        @Nullable String id, Question question, @Nullable Reading seen) implements Subject {

    /** On the text as it is on the shelf. */
    public QuestionSubject(@Nullable String id, Question question) {
        this(id, question, null);
    }

    /** A new one on the text as it is on the shelf. */
    public static QuestionSubject on(String slug, Passage passage) {
        return new QuestionSubject(
                null,
                new Question(
                        "new",
                        slug,
                        List.of(passage),
                        QuestionKind.INTERPRETIVE,
                        QuestionPlace.CORE,
                        "",
                        "",
                        0,
                        Status.PROPOSED));
    }

    /** The same by somebody who has this text before them. */
    public QuestionSubject seeing(@Nullable Reading text) {
        return new QuestionSubject(id, question, text);
    }

    public static QuestionSubject of(Question question) {
        return new QuestionSubject(question.id(), question);
    }

    @Override
    public String title() {
        return (id == null ? "question on " : "change the question on ") + question.passage() + " · "
                + question.kind().word() + " · " + question.place().word();
    }

    @Override
    public Subject audience(AppState app, int by) {
        return with(
                question.kind(),
                switch (question.place()) {
                    case OPENING -> by > 0 ? QuestionPlace.CORE : QuestionPlace.CLOSING;
                    case CORE -> by > 0 ? QuestionPlace.CLOSING : QuestionPlace.OPENING;
                    case CLOSING -> by > 0 ? QuestionPlace.OPENING : QuestionPlace.CORE;
                },
                question.text());
    }

    @Override
    public Subject sign() {
        return with(
                switch (question.kind()) {
                    case FACTUAL -> QuestionKind.INTERPRETIVE;
                    case INTERPRETIVE -> QuestionKind.EVALUATIVE;
                    case EVALUATIVE -> QuestionKind.FACTUAL;
                },
                question.place(),
                question.text());
    }

    @Override
    public @Nullable DeskRequest keep(String words, Member member) {
        String line = String.join(" ", words.strip().split("\\s+"));
        Question asked = with(question.kind(), question.place(), line).question;
        return line.isEmpty() ? null : new DeskRequest.KeepQuestion(member, asked, id, seen);
    }

    @Override
    public DraftSubject matter() {
        return new DraftSubject.OfQuestion(id, question);
    }

    private QuestionSubject with(QuestionKind kind, QuestionPlace place, String text) {
        return new QuestionSubject(
                id,
                new Question(
                        question.id(),
                        question.slug(),
                        question.passages(),
                        kind,
                        place,
                        text,
                        question.proposer(),
                        question.votes(),
                        question.status()),
                seen);
    }
}

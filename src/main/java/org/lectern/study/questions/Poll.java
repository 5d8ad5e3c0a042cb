package org.lectern.study.questions;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/**
 * The questions as members see them: votes are hidden until the vote is closed, so that nobody votes as others did. It is
 * closed once a session that reads the question's passage has begun, or was closed by hand. One thread at a time.
 */
public final class Poll implements QuestionStore {
    private final QuestionStore store;
    private final Schedule schedule;
    private final Clock clock;

    public Poll(QuestionStore store, Schedule schedule, Clock clock) {
        this.store = store;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public List<Question> on(String slug) {
        return hidden(store.on(slug));
    }

    @Override
    public List<Question> all() {
        return hidden(store.all());
    }

    @Override
    public Optional<Question> find(String id) {
        return store.find(id).map(question -> hidden(List.of(question)).getFirst());
    }

    /** Whether the votes on a question are shown. */
    public boolean closed(Question question) {
        return counted(closing(), question);
    }

    private List<Question> hidden(List<Question> questions) {
        List<Session> closing = closing();
        return questions.stream()
                .map(question -> question.votes() == 0 || counted(closing, question) ? question : question.withVotes(0))
                .toList();
    }

    private static boolean counted(List<Session> closing, Question question) {
        return closing.stream().anyMatch(session -> session.reads(question.slug(), question.passages()));
    }

    private List<Session> closing() {
        Instant now = clock.instant();
        Set<Integer> closed = new HashSet<>(schedule.closed());
        return schedule.sessions().stream()
                .filter(session -> !session.cancelled())
                .filter(session ->
                        closed.contains(session.number()) || !session.start().isAfter(now))
                .toList();
    }

    @Override
    public void put(Question question, Member proposer) {
        store.put(question, proposer);
    }

    @Override
    public void change(Question question) {
        store.change(question);
    }

    @Override
    public void putAnonymous(Question question) {
        store.putAnonymous(question);
    }

    @Override
    public void merge(String from, String into) {
        store.merge(from, into);
    }

    @Override
    public Map<String, Integer> carried() {
        return store.carried();
    }

    @Override
    public void carry(String id, int session) {
        store.carry(id, session);
    }

    @Override
    public List<PassageWords> words(String id) {
        return store.words(id);
    }

    @Override
    public void keepWords(String id, List<PassageWords> words) {
        store.keepWords(id, words);
    }

    @Override
    public void putGuide(String slug, List<Question> questions) {
        store.putGuide(slug, questions);
    }

    @Override
    public void delete(String id) {
        store.delete(id);
    }

    @Override
    public void vote(String id, Member member, boolean on) {
        store.vote(id, member, on);
    }

    @Override
    public boolean hasVote(String id, Member member) {
        return store.hasVote(id, member);
    }
}

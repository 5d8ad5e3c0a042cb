package org.lectern.study.questions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Announced;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/**
 * The questions as members see them: votes are hidden until the vote is closed, so that nobody votes as others did. An evening's
 * questions are chosen by them all the same, which tells no number. A vote is closed once a session that reads the question's
 * passage, and was announced before, has begun, or by hand. One thread at a time.
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

    @Override
    public Map<String, Integer> tally() {
        return store.tally();
    }

    /** Whether the votes on a question are shown. */
    public boolean closed(Question question) {
        return closing().test(question);
    }

    private List<Question> hidden(List<Question> questions) {
        Predicate<Question> closing = closing();
        return questions.stream()
                .map(question -> question.votes() == 0 || closing.test(question) ? question : question.withVotes(0))
                .toList();
    }

    private Predicate<Question> closing() {
        Instant now = clock.instant();
        Set<Integer> closed = schedule.closed();
        List<Session> byHand = closed.isEmpty()
                ? List.of()
                : schedule.sessions().stream()
                        .filter(session -> !session.cancelled() && closed.contains(session.number()))
                        .toList();
        List<Announced> begun = schedule.announced().stream()
                .filter(session -> session.begun(now))
                .toList();
        return question -> byHand.stream().anyMatch(session -> session.reads(question.slug(), question.passages()))
                || begun.stream().anyMatch(session -> session.reads(question.slug(), question.passages()));
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
    public boolean putAnonymous(Question question) {
        return store.putAnonymous(question);
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

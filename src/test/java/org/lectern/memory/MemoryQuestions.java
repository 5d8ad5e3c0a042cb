package org.lectern.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.study.members.Member;
import org.lectern.study.questions.PassageWords;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;

/** Questions in a map. */
final class MemoryQuestions implements QuestionStore {
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Set<Long>> votes = new HashMap<>();
    private final Map<String, Integer> carried = new HashMap<>();

    @Override
    public List<Question> on(String slug) {
        return all().stream().filter(question -> question.slug().equals(slug)).toList();
    }

    @Override
    public List<Question> all() {
        return questions.values().stream()
                .map(question -> question.withVotes(
                        votes.getOrDefault(question.id(), Set.of()).size()))
                .sorted(Comparator.comparing(
                                (Question question) -> question.passage().first())
                        .thenComparing(Question::id))
                .toList();
    }

    @Override
    public Optional<Question> find(String id) {
        return all().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    @Override
    public void put(Question question, Member proposer) {
        questions.put(question.id(), question);
    }

    @Override
    public void change(Question question) {
        questions.put(question.id(), question);
    }

    @Override
    public boolean putAnonymous(Question question) {
        questions.put(question.id(), question);
        return true;
    }

    @Override
    public void merge(String from, String into) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Integer> carried() {
        return Map.copyOf(carried);
    }

    @Override
    public void carry(String id, int session) {
        carried.put(id, session);
    }

    @Override
    public List<PassageWords> words(String id) {
        return List.of();
    }

    @Override
    public void keepWords(String id, List<PassageWords> words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putGuide(String slug, List<Question> guides) {
        guides.forEach(this::change);
    }

    @Override
    public void delete(String id) {
        questions.remove(id);
        votes.remove(id);
        carried.remove(id);
    }

    @Override
    public void vote(String id, Member member, boolean on) {
        Set<Long> who = votes.computeIfAbsent(id, none -> new HashSet<>());
        if (on) {
            who.add(member.id());
        } else {
            who.remove(member.id());
        }
    }

    @Override
    public boolean hasVote(String id, Member member) {
        return votes.getOrDefault(id, Set.of()).contains(member.id());
    }

    /** @param keep whether their questions stay, without a name */
    void forget(Member member, boolean keep) {
        votes.values().forEach(who -> who.remove(member.id()));
        for (Question question : new ArrayList<>(questions.values())) {
            if (question.proposer().equals(member.name())) {
                if (keep) {
                    questions.put(question.id(), unnamed(question));
                } else {
                    delete(question.id());
                }
            }
        }
    }

    private static Question unnamed(Question question) {
        return new Question(
                question.id(),
                question.slug(),
                question.passages(),
                question.kind(),
                question.place(),
                question.text(),
                "",
                0,
                question.status());
    }
}

package org.lectern.study.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Agreement;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.Status;
import org.lectern.text.Words;

/**
 * From marks to questions. It knows the notes that it is given and no others, so a draft tells its reader nothing that
 * they couldn't see in the margins.
 */
public final class SuggestedQuestions {
    private static final int UNCLEAR_TO = 3;
    private static final int TERM_TO = 2;
    private static final int HOT = 3;
    private static final int TERM_WORDS = 5;

    private final Summary reading;
    private final List<Note> notes;
    private final List<Question> questions;
    private final List<SuggestedQuestion> drafts = new ArrayList<>();

    private SuggestedQuestions(Summary reading, List<Note> notes, List<Question> questions) {
        this.reading = reading;
        this.notes = notes.stream()
                .filter(note -> note.slug().equals(reading.slug()))
                .toList();
        this.questions = questions.stream()
                .filter(question -> question.slug().equals(reading.slug()) && question.status() != Status.DROPPED)
                .toList();
    }

    /**
     * What the margins of a reading suggest, by cause, then in reading order. A paragraph on which a member has asked
     * already has no draft.
     *
     * @param notes those that everybody it is for may see
     * @param questions those that there are
     */
    public static List<SuggestedQuestion> of(Summary reading, List<Note> notes, List<Question> questions) {
        SuggestedQuestions drafts = new SuggestedQuestions(reading, notes, questions);
        Heat heat = Heat.of(reading, drafts.notes);
        heat.paragraphs().forEach(drafts::disagreement);
        drafts.comparisons();
        heat.paragraphs().forEach(drafts::unclear);
        drafts.terms();
        heat.paragraphs().forEach(drafts::unasked);
        drafts.drafts.sort(Comparator.comparing(SuggestedQuestion::cause));
        return List.copyOf(drafts.drafts);
    }

    private void disagreement(Address address, Heat.Warmth warmth) {
        if (warmth.disagreement() > 0) {
            add(
                    SuggestedQuestion.Cause.DISAGREEMENT,
                    Set.of(Passage.of(address)),
                    QuestionKind.INTERPRETIVE,
                    "At " + address + " some of us agree and some don't. What would have to be true for both?",
                    sides(warmth));
        }
    }

    /** How many stand on each side: of the passage, else of the note on it that is most disputed. */
    private static String sides(Heat.Warmth warmth) {
        int agree = warmth.count(Mark.AGREE);
        int disagree = warmth.count(Mark.DISAGREE);
        if (Math.min(agree, disagree) == warmth.disagreement()) {
            return agree + " agree, " + disagree + " disagree";
        }
        return warmth.notes().stream()
                .map(note -> Map.entry(note, Agreement.with(note, warmth.notes())))
                .filter(said -> said.getValue().disagreement() == warmth.disagreement())
                .findFirst()
                .map(said -> said.getValue().agree().size() + 1 + " agree with a note of "
                        + said.getKey().member().name() + "'s, "
                        + said.getValue().disagree().size() + " disagree")
                .orElse("");
    }

    /** A note with the sign of a connection that names another address. */
    private void comparisons() {
        Set<Set<Passage>> there = new LinkedHashSet<>();
        for (Note note : notes) {
            Passage here = note.anchor().passage();
            if (note.mark() == Mark.CONNECTS) {
                named(note.text())
                        .filter(other -> !other.equals(here) && exists(other))
                        .ifPresent(other -> {
                            Set<Passage> both = new TreeSet<>(
                                    Comparator.comparing(Passage::first).thenComparing(Passage::last));
                            both.add(here);
                            both.add(other);
                            if (there.add(both)) {
                                add(
                                        SuggestedQuestion.Cause.COMPARISON,
                                        both,
                                        QuestionKind.INTERPRETIVE,
                                        "How does " + here + " bear on " + other + "?",
                                        note.member().name() + " connects them");
                            }
                        });
            }
        }
    }

    private boolean exists(Passage passage) {
        return reading.chapter(passage.last().chapter())
                .filter(chapter -> passage.last().paragraph() <= chapter.paragraphs())
                .isPresent();
    }

    private static Optional<Passage> named(String text) {
        for (String word : text.split("[\\s,;()\\[\\]“”\"]+", -1)) {
            // A bare number is more often a number than a chapter.
            Optional<Passage> passage = word.indexOf('.') > 0 ? Passage.parse(stripped(word)) : Optional.empty();
            if (passage.isPresent()) {
                return passage;
            }
        }
        return Optional.empty();
    }

    private static String stripped(String word) {
        int end = word.length();
        while (end > 0 && !Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private void unclear(Address address, Heat.Warmth warmth) {
        int members = warmth.count(Mark.UNCLEAR);
        if (members >= UNCLEAR_TO) {
            add(
                    SuggestedQuestion.Cause.UNCLEAR,
                    Set.of(Passage.of(address)),
                    QuestionKind.FACTUAL,
                    "What does the text say at " + address + ", in our own words?",
                    members + " marked it unclear");
        }
    }

    private void terms() {
        Map<String, List<Note>> terms = new TreeMap<>();
        for (Note note : notes) {
            String term = note.anchor().quote().strip().toLowerCase(Locale.ROOT);
            int words = Words.count(term);
            if (note.mark() == Mark.TERM && words > 0 && words <= TERM_WORDS) {
                terms.computeIfAbsent(term, none -> new ArrayList<>()).add(note);
            }
        }
        terms.forEach((term, marked) -> {
            long members =
                    marked.stream().map(note -> note.member().id()).distinct().count();
            if (members >= TERM_TO) {
                Set<Passage> passages =
                        new TreeSet<>(Comparator.comparing(Passage::first).thenComparing(Passage::last));
                marked.forEach(note -> passages.add(note.anchor().passage()));
                add(
                        SuggestedQuestion.Cause.TERM,
                        passages,
                        QuestionKind.FACTUAL,
                        "In what sense does the text say “"
                                + marked.getFirst().anchor().quote().strip() + "”?",
                        members + " marked the word");
            }
        });
    }

    private void unasked(Address address, Heat.Warmth warmth) {
        boolean drafted = drafts.stream()
                .anyMatch(draft -> draft.passages().stream().anyMatch(passage -> passage.contains(address)));
        boolean asked = questions.stream()
                .anyMatch(question -> question.passages().stream()
                        .anyMatch(passage -> !passage.wholeChapters() && passage.contains(address)));
        if (warmth.members() >= HOT && !drafted && !asked) {
            String names = warmth.notes().stream()
                    .map(note -> note.member().name())
                    .distinct()
                    .collect(Collectors.joining(", "));
            add(
                    SuggestedQuestion.Cause.HEAT,
                    Set.of(Passage.of(address)),
                    QuestionKind.INTERPRETIVE,
                    "",
                    "nobody asks about " + address + " yet; " + names + ", what would you ask?");
        }
    }

    private void add(SuggestedQuestion.Cause cause, Set<Passage> passages, QuestionKind kind, String text, String why) {
        boolean asked = questions.stream()
                .filter(question -> !question.guide())
                .anyMatch(question -> question.passages().stream().anyMatch(passages::contains));
        if (!asked) {
            drafts.add(new SuggestedQuestion(cause, reading.slug(), List.copyOf(passages), kind, text, why));
        }
    }
}

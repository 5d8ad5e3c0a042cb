package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.Guidance;
import org.lectern.handout.Handout.Term;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.workshop.Lint;
import org.lectern.text.Sanitizer;

/**
 * The terms of what is read: the guide's, then those that members marked in the text and put into words.
 *
 * @param left how many had no room
 */
record Glossary(List<Term> terms, int left) {
    private static final int MOST = 8;
    private static final int TERM_WORDS = 6;
    private static final int SENSE_WORDS = 45;

    static Glossary of(Assignment assignment, Guidance known, List<Note> notes, Citations citations) {
        List<Term> terms = new ArrayList<>(ofGuides(assignment, known, citations));
        for (Note note : notes) {
            if (note.mark() == Mark.TERM
                    && !note.text().isBlank()
                    && !note.anchor().quote().isBlank()) {
                String at = citations.at(note.slug(), note.anchor().passage());
                // Whoever asks what a word means doesn't say it.
                String sense = Lint.asks(note.text())
                        ? citations
                                .wording()
                                .say("term.asked", Sanitizer.line(note.member().name()))
                        : note.text();
                terms.add(term(Quotation.head(note.anchor().quote(), TERM_WORDS), sense, at));
            }
        }
        int kept = Math.min(MOST, terms.size());
        return new Glossary(List.copyOf(terms.subList(0, kept)), terms.size() - kept);
    }

    /** All terms that the guides know of what is read. */
    static List<Term> ofGuides(Assignment assignment, Guidance known, Citations citations) {
        List<Term> terms = new ArrayList<>();
        for (String slug : assignment.slugs()) {
            for (Guidance.Term term : known.terms(slug)) {
                List<Passage> here = term.passages().stream()
                        .filter(passage -> assignment.touches(slug, passage))
                        .toList();
                if (!here.isEmpty() || term.passages().isEmpty()) {
                    terms.add(term(term.term(), term.sense(), here.isEmpty() ? "" : citations.at(slug, here)));
                }
            }
        }
        return terms;
    }

    private static Term term(String term, String sense, String at) {
        return new Term(Sanitizer.line(term), Quotation.head(Sanitizer.line(sense), SENSE_WORDS), at);
    }
}

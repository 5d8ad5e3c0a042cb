package org.lectern.desk;

import java.util.List;
import java.util.function.Supplier;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;
import org.lectern.guide.Resolver;
import org.lectern.handout.Terms;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;

/**
 * The terms that a guide explains, each with its passage in the copy on the shelf.
 *
 * @param guides asked for only when terms are
 */
public record GuideTerms(Shelf shelf, Supplier<Guides> guides) implements Terms {

    @Override
    public List<Term> of(String slug) {
        return shelf.load(slug)
                .filter(reading -> !reading.about().guide().isEmpty())
                .flatMap(reading -> guides.get().find(reading.about().guide()).map(guide -> of(guide, reading)))
                .orElse(List.of());
    }

    private static List<Term> of(Guide guide, Reading copy) {
        Resolver resolver = new Resolver(guide, copy);
        return guide.terms().stream()
                .map(term ->
                        new Term(term.term(), term.sense(), resolver.passages(List.of(term.passage()), term.chapter())))
                .toList();
    }
}

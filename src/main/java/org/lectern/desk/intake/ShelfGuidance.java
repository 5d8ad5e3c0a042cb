package org.lectern.desk.intake;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;
import org.lectern.guide.Resolver;
import org.lectern.handout.Guidance;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;

/**
 * What the guides know of the readings on the shelf, each passage in the copy that is there.
 *
 * @param guides asked for only when that is
 */
public record ShelfGuidance(Shelf shelf, Supplier<Guides> guides) implements Guidance {

    @Override
    public List<Term> terms(String slug) {
        return shelf.load(slug)
                .flatMap(reading -> guide(reading).map(guide -> terms(guide, reading)))
                .orElse(List.of());
    }

    @Override
    public Optional<Evening> evening(String slug, List<Integer> chapters) {
        return shelf.load(slug)
                .flatMap(this::guide)
                .flatMap(guide -> guide.plan().stream()
                        .filter(evening -> chapters(evening).equals(List.copyOf(new TreeSet<>(chapters))))
                        .findFirst())
                .map(evening -> new Evening(evening.title(), evening.note()));
    }

    @Override
    public Prompts prompts(String slug, String question) {
        return shelf.load(slug)
                .flatMap(this::guide)
                .flatMap(guide -> guide.questions().stream()
                        .filter(one -> question.endsWith("/" + one.id()))
                        .findFirst())
                .map(one -> new Prompts(one.followUps(), one.touches()))
                .orElse(Prompts.NONE);
    }

    private Optional<Guide> guide(Reading reading) {
        String id = reading.about().guide();
        return id.isEmpty() ? Optional.empty() : guides.get().find(id);
    }

    private static List<Integer> chapters(Guide.Evening evening) {
        TreeSet<Integer> chapters = new TreeSet<>();
        for (String part : evening.chapters().split(",", -1)) {
            Passage passage = Passage.require(part);
            for (int chapter = passage.first().chapter();
                    chapter <= passage.last().chapter();
                    chapter++) {
                chapters.add(chapter);
            }
        }
        return List.copyOf(chapters);
    }

    private static List<Term> terms(Guide guide, Reading copy) {
        Resolver resolver = new Resolver(guide, copy);
        return guide.terms().stream()
                .map(term ->
                        new Term(term.term(), term.sense(), resolver.passages(List.of(term.passage()), term.chapter())))
                .toList();
    }
}

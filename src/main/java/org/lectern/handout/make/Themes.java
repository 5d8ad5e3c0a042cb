package org.lectern.handout.make;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.handout.Guidance;
import org.lectern.reading.Chapter;
import org.lectern.study.schedule.Part;
import org.lectern.text.Sanitizer;

/** What guides call such an evening, and how they would spend it. */
record Themes(Guidance guidance, Assignment assignment) {

    /** The title where the session reads what a guide suggests for one evening, and nothing else; else empty. */
    String title() {
        List<Guidance.Evening> evenings = evenings();
        return evenings.size() == 1 && assignment.slugs().size() == 1
                ? Sanitizer.line(evenings.getFirst().title())
                : "";
    }

    List<String> advice() {
        return evenings().stream()
                .map(evening -> Sanitizer.line(evening.advice()))
                .toList();
    }

    private List<Guidance.Evening> evenings() {
        return assignment.slugs().stream()
                .map(slug -> guidance.evening(slug, chapters(slug)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Integer> chapters(String slug) {
        TreeSet<Integer> chapters = new TreeSet<>();
        for (Part part : assignment.parts()) {
            if (part.slug().equals(slug)) {
                assignment.chapters(part).stream().map(Chapter::number).forEach(chapters::add);
            }
        }
        return List.copyOf(chapters);
    }
}

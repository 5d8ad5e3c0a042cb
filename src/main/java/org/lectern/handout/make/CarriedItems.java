package org.lectern.handout.make;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.handout.Handout.Carried;
import org.lectern.handout.HandoutWords;
import org.lectern.reading.Passage;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Note;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.Agenda;
import org.lectern.study.table.RunSheet;
import org.lectern.study.workshop.CarriedOver;
import org.lectern.text.Sanitizer;

/**
 * What earlier sessions left open for one, as it is printed.
 *
 * @param before the sessions before it, in their order
 */
record CarriedItems(Shelf shelf, List<Session> before, HandoutWords wording) {
    private static final int WORDS = 40;

    /** @param agenda which says how long each may take */
    List<Carried> to(Session session, Assignment assignment, CarriedOver carried, Agenda agenda) {
        List<Integer> minutes = agenda.parts().stream()
                .filter(part -> part.purpose() == Agenda.Purpose.CARRIED)
                .flatMap(part -> part.items().stream())
                .map(RunSheet.Item::minutes)
                .toList();
        return java.util.stream.IntStream.range(0, carried.kept().size())
                .mapToObj(i ->
                        carried(carried.kept().get(i), session, assignment, i < minutes.size() ? minutes.get(i) : 0))
                .toList();
    }

    private Carried carried(CarriedOver.Item item, Session session, Assignment assignment, int minutes) {
        boolean here = assignment.slugs().contains(item.slug());
        Citations citations = new Citations(here ? assignment : new Assignment(List.of(), Map.of()), wording);
        return new Carried(
                Quotation.head(words(item), WORDS),
                from(session, item.slug(), item.passages()),
                here ? "" : title(item.slug()),
                citations.at(item.slug(), item.passages()),
                who(item, citations),
                minutes);
    }

    private static String words(CarriedOver.Item item) {
        return switch (item) {
            case CarriedOver.Item.Discussion thread -> {
                Note note = thread.note();
                String words = Sanitizer.line(note.text());
                yield words.isBlank() ? Sanitizer.line(note.anchor().quote()) : words;
            }
            case CarriedOver.Item.Asked asked -> Sanitizer.line(asked.question().text());
        };
    }

    private static String who(CarriedOver.Item item, Citations citations) {
        return switch (item) {
            case CarriedOver.Item.Discussion thread ->
                Sanitizer.line(thread.note().member().name());
            case CarriedOver.Item.Asked asked -> citations.askers(asked.question());
        };
    }

    /** The last session before that read it; the one before this where none did, this one where it is the first. */
    private int from(Session session, String slug, List<Passage> passages) {
        return before.reversed().stream()
                .filter(other -> other.reads(slug, passages))
                .findFirst()
                .or(() -> before.reversed().stream().findFirst())
                .orElse(session)
                .number();
    }

    private String title(String slug) {
        Optional<Summary> reading =
                shelf.readings().stream().filter(one -> one.slug().equals(slug)).findFirst();
        return reading.map(one -> Sanitizer.line(one.about().title())).orElse(slug);
    }
}

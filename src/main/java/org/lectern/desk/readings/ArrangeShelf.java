package org.lectern.desk.readings;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.reading.Summary;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;

/** Hides, renames and removes readings. */
public record ArrangeShelf(Desk desk) {

    /** Leaves a reading out of the shelf, or shows it again; nothing on it is lost. */
    public Response<Summary> hide(@Nullable Member asking, String slug, boolean hidden) {
        return change(asking, slug, reading -> desk.shelf().setHidden(reading.slug(), hidden));
    }

    /** Gives a reading another title. */
    public Response<Summary> rename(@Nullable Member asking, String slug, String title) {
        return title.isBlank()
                ? Response.refused(new Refusal.NoTitle())
                : change(asking, slug, reading -> desk.shelf().setTitle(reading.slug(), title.strip()));
    }

    /**
     * Takes a reading away, with all that was written on it.
     *
     * @param evenIfWritten whether it goes where that would take words or plans along
     */
    public Response<Summary> remove(@Nullable Member asking, String slug, boolean evenIfWritten) {
        return desk.write(asking, Operation.ARRANGE_SHELF, () -> {
            Summary reading = desk.shelf().resolve(slug);
            if (!evenIfWritten && takesWordsAlong(asking, reading)) {
                return Response.refused(new Refusal.TakesWordsAlong(reading.slug()));
            }
            desk.shelf().remove(reading.slug());
            return Response.done(reading);
        });
    }

    /** Says nothing of what would be lost: it may be somebody's private note. A text that was imported counts as written on. */
    private boolean takesWordsAlong(@Nullable Member asking, Summary reading) {
        String slug = reading.slug();
        return !reading.about().digest()
                || desk.questions().on(slug).stream().anyMatch(question -> !question.guide())
                || desk.schedule().sessions().stream()
                        .flatMap(session -> session.assignment().stream())
                        .anyMatch(part -> part.slug().equals(slug))
                || (asking != null && !desk.margins().on(slug, asking).isEmpty());
    }

    private Response<Summary> change(@Nullable Member asking, String slug, Consumer<Summary> change) {
        return desk.write(asking, Operation.ARRANGE_SHELF, () -> {
            Summary reading = desk.shelf().resolve(slug);
            change.accept(reading);
            return Response.done(reading);
        });
    }
}

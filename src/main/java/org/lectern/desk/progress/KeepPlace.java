package org.lectern.desk.progress;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.editions.SeenText;
import org.lectern.reading.Reading;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;

/** Keeps where a member is: where they left off, and what they bookmarked. */
public record KeepPlace(Desk desk) {

    /**
     * Where a member left off, as it was kept.
     *
     * @param progress how far they came in the chapter; {@code null} where that is no news
     */
    public record LeftOff(Place place, @Nullable ChapterProgress progress) {}

    /**
     * Keeps where a member left off, at the words that they saw.
     *
     * @param progress how far they came in the chapter; {@code null} where that is no news
     * @param seen the text before them; {@code null} where that is the one on the shelf
     */
    public Response<LeftOff> leftOff(
            Member asking, Place place, @Nullable ChapterProgress progress, @Nullable Reading seen) {
        return own(asking, () -> {
            Optional<SeenText> stale = SeenText.stale(desk.shelf(), place.slug(), seen);
            Place there = stale.map(text -> text.place(place)).orElse(place);
            ChapterProgress news = progress == null || stale.isEmpty()
                    ? progress
                    : stale.get().progress(progress).orElse(null);
            desk.progress().setPlace(asking, there);
            if (news != null) {
                desk.progress().put(asking, news);
            }
            return new LeftOff(there, news);
        });
    }

    /**
     * Keeps a bookmark, in place of the one with the same key, at the words that the member saw.
     *
     * @param seen as for {@link #leftOff}
     */
    public Response<Place> bookmark(Member asking, String key, Place place, @Nullable Reading seen) {
        return own(asking, () -> {
            Place there = SeenText.stale(desk.shelf(), place.slug(), seen)
                    .map(text -> text.place(place))
                    .orElse(place);
            desk.progress().setBookmark(asking, key, there);
            return there;
        });
    }

    private <T> Response<T> own(Member asking, Supplier<T> keep) {
        return desk.transactions().write(() -> {
            if (desk.access(asking).to(Operation.KEEP_PROGRESS, Target.of(asking))
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            return Response.done(keep.get());
        });
    }
}

package org.lectern.desk.progress;

import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;

/** Keeps where a member is: where they left off, and what they bookmarked. */
public record KeepPlace(Desk desk) {

    /**
     * Keeps where a member left off.
     *
     * @param progress how far they came in the chapter; {@code null} where that is no news
     */
    public Response<Place> leftOff(Member asking, Place place, @Nullable ChapterProgress progress) {
        return own(asking, place, () -> {
            desk.progress().setPlace(asking, place);
            if (progress != null) {
                desk.progress().put(asking, progress);
            }
        });
    }

    /** Keeps a bookmark, in place of the one with the same key. */
    public Response<Place> bookmark(Member asking, String key, Place place) {
        return own(asking, place, () -> desk.progress().setBookmark(asking, key, place));
    }

    private Response<Place> own(Member asking, Place place, Runnable keep) {
        return desk.transactions().write(() -> {
            if (desk.access(asking).to(Operation.KEEP_PROGRESS, Target.of(asking))
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            keep.run();
            return Response.done(place);
        });
    }
}

package org.lectern.tui.work;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Summary;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.schedule.Session;
import org.lectern.tui.Result;

/**
 * What the desk held when it was last looked at, as one member sees it.
 *
 * @param member {@code null} where nobody has said who they are
 * @param shelf readings that aren't hidden
 * @param progress of that member
 * @param places where that member left off, by slug
 * @param bookmarks of that member, by key
 * @param now when it was looked at
 * @param zone whoever reads this is in
 */
public record DeskSnapshot(
        @Nullable Member member,
        Group group,
        List<Member> members,
        List<Summary> shelf,
        Map<ChapterOf, ChapterProgress> progress,
        Map<String, Place> places,
        Map<String, Place> bookmarks,
        List<Session> sessions,
        Instant now,
        ZoneId zone)
        implements Result {

    public DeskSnapshot {
        members = List.copyOf(members);
        shelf = List.copyOf(shelf);
        progress = Map.copyOf(progress);
        places = Map.copyOf(places);
        bookmarks = Map.copyOf(bookmarks);
        sessions = List.copyOf(sessions);
    }

    /** A chapter of a reading. */
    public record ChapterOf(String slug, int chapter) {}

    /** With a place and, where there is one, a chapter's progress set anew. */
    public DeskSnapshot with(Place place, @Nullable ChapterProgress newer) {
        Map<String, Place> placesNow = new HashMap<>(places);
        placesNow.put(place.slug(), place);
        return new DeskSnapshot(
                member, group, members, shelf, progressWith(newer), placesNow, bookmarks, sessions, now, zone);
    }

    public DeskSnapshot with(ChapterProgress newer) {
        return new DeskSnapshot(
                member, group, members, shelf, progressWith(newer), places, bookmarks, sessions, now, zone);
    }

    public DeskSnapshot withBookmark(String key, Place place) {
        Map<String, Place> more = new HashMap<>(bookmarks);
        more.put(key, place);
        return new DeskSnapshot(member, group, members, shelf, progress, places, more, sessions, now, zone);
    }

    private Map<ChapterOf, ChapterProgress> progressWith(@Nullable ChapterProgress newer) {
        if (newer == null) {
            return progress;
        }
        Map<ChapterOf, ChapterProgress> all = new HashMap<>(progress);
        all.put(new ChapterOf(newer.slug(), newer.chapter()), newer);
        return all;
    }
}

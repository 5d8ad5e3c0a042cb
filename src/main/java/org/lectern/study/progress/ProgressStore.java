package org.lectern.study.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.study.members.Member;

/** The port to what keeps members' progress and places. Never a time spent. One thread at a time. */
public interface ProgressStore {

    /** Chapters that the member has begun or marked, by reading and chapter. */
    List<ChapterProgress> of(Member member);

    /** Keeps a chapter's progress; unread with nothing reached is the same as never begun. */
    void put(Member member, ChapterProgress progress);

    /** The member's progress in chapters of a reading that the copy on the shelf lacks. */
    List<KeptProgress> kept(Member member, String slug);

    /** Keeps these, in place of those that were kept of the reading. */
    void keep(Member member, String slug, List<KeptProgress> kept);

    /** Where the member left off in a reading. */
    Optional<Place> place(Member member, String slug);

    /** Where the member left off last, in whichever reading. */
    Optional<Place> lastPlace(Member member);

    /** Keeps the member's place in its reading, and as the last one. */
    void setPlace(Member member, Place place);

    /** The member's bookmarks by their keys; those in readings that are gone are left out. */
    Map<String, Place> bookmarks(Member member);

    /** Keeps a bookmark, in place of one with the same key. */
    void setBookmark(Member member, String key, Place place);
}

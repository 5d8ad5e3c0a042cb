package org.lectern.tui.screen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Summary;
import org.lectern.study.access.Access;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.news.NewItem;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.schedule.Session;
import org.lectern.tui.Size;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.work.DeskSnapshot;

/**
 * What all screens see: the desk as it was last looked at, and the screen's size.
 *
 * @param news what is new for the member, as far as that was asked for
 * @param member who is reading; {@code null} until they have said
 */
public record AppState(
        Size size, KeyMap keys, ViewSettings view, @Nullable Member member, DeskSnapshot known, List<NewItem> news) {

    public AppState {
        news = List.copyOf(news);
    }

    /** Returns the state before the desk has been looked at. */
    public static AppState before(Size size, KeyMap keys, ViewSettings view) {
        DeskSnapshot nothing = new DeskSnapshot(
                null,
                new Group("", ZoneOffset.UTC, 90),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Instant.EPOCH,
                ZoneOffset.UTC);
        return new AppState(size, keys, view, null, nothing, List.of());
    }

    public AppState withSize(Size now) {
        return new AppState(now, keys, view, member, known, news);
    }

    public AppState withView(ViewSettings now) {
        return new AppState(size, keys, now, member, known, news);
    }

    public AppState withKnown(DeskSnapshot now) {
        return new AppState(
                size, keys, view, now.member(), now, Objects.equals(member, now.member()) ? news : List.of());
    }

    public AppState withNews(List<NewItem> now) {
        return new AppState(size, keys, view, member, known, now);
    }

    /** Whether a note is new for the member. */
    public boolean isNew(Note note) {
        return news.stream()
                .anyMatch(item -> item.note() != null && item.note().id().equals(note.id()));
    }

    /** How much is new in a reading. */
    public long newIn(String slug) {
        return news.stream()
                .filter(item -> item.passage() != null && item.slug().equals(slug))
                .count();
    }

    /** How much is new in a chapter. */
    public long newIn(String slug, int chapter) {
        return news.stream()
                .filter(item -> item.passage() != null
                        && item.slug().equals(slug)
                        && item.passage().first().chapter() == chapter)
                .count();
    }

    /** A sentence about keys, with the keys that hold, as {@link KeyMap#words}. */
    public String words(String words, Action... actions) {
        return keys.words(words, actions);
    }

    public List<Summary> shelf() {
        return known.shelf();
    }

    public Optional<Summary> reading(String slug) {
        return known.shelf().stream()
                .filter(summary -> summary.slug().equals(slug))
                .findFirst();
    }

    public Optional<ChapterProgress> progress(String slug, int chapter) {
        return Optional.ofNullable(known.progress().get(new DeskSnapshot.ChapterOf(slug, chapter)));
    }

    public Map<DeskSnapshot.ChapterOf, ChapterProgress> progress() {
        return known.progress();
    }

    public List<Session> sessions() {
        return known.sessions();
    }

    /** What whoever is at the desk may do, by what is known; the desk asks again when it is done. */
    public Access access() {
        return Access.of(member, known.members());
    }

    public Instant now() {
        return known.now();
    }
}

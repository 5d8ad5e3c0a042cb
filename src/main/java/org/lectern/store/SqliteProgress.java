package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.reading.Address;
import org.lectern.store.file.Database;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.KeptProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.progress.State;

/**
 * Progress and places in SQLite. Progress made on a digest counts while the digest is on the shelf; a place left in it is
 * the beginning of its chapter in the text, and the other way round.
 */
final class SqliteProgress implements ProgressStore {
    private static final String PLACES = "SELECT r.slug, p.chapter, p.paragraph, p.offset, p.digest, r.digest AS now,"
            + " EXISTS (SELECT 1 FROM chapter c WHERE c.reading = r.id AND c.number = p.chapter) AS there"
            + " FROM place p JOIN reading r ON r.id = p.reading WHERE p.member = ?";

    private static final String BOOKMARKS = "SELECT p.key, r.slug, p.chapter, p.paragraph, p.offset, p.digest,"
            + " r.digest AS now, EXISTS (SELECT 1 FROM chapter c WHERE c.reading = r.id AND c.number = p.chapter) AS there"
            + " FROM bookmark p JOIN reading r ON r.id = p.reading WHERE p.member = ?";

    private final Database database;
    private final ParentRows rows;

    SqliteProgress(Database database, ParentRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public List<ChapterProgress> of(Member member) {
        return database.list(
                "SELECT r.slug, p.chapter, p.state, p.furthest FROM progress p"
                        + " JOIN reading r ON r.id = p.reading AND r.digest = p.digest"
                        + " WHERE p.member = ? ORDER BY r.id, p.chapter",
                row -> new ChapterProgress(
                        row.getString(1),
                        row.getInt(2),
                        ColumnCodec.of(State.values(), State::word, row.getString(3)),
                        row.getInt(4)),
                member.id());
    }

    @Override
    public void put(Member member, ChapterProgress progress) {
        if (progress.state() == State.UNREAD && progress.furthest() == 0) {
            database.writing(() -> database.update(
                    "DELETE FROM progress WHERE member = ?1 AND chapter = ?3"
                            + " AND reading = ?2 AND digest = (SELECT digest FROM reading WHERE id = ?2)",
                    rows.member(member),
                    rows.reading(progress.slug()),
                    progress.chapter()));
            return;
        }
        database.writing(() -> database.update(
                "INSERT INTO progress (member, reading, digest, chapter, state, furthest)"
                        + " VALUES (?1, ?2, (SELECT digest FROM reading WHERE id = ?2), ?3, ?4, ?5)"
                        + " ON CONFLICT (member, reading, digest, chapter)"
                        + " DO UPDATE SET state = excluded.state, furthest = excluded.furthest",
                rows.member(member),
                rows.reading(progress.slug()),
                progress.chapter(),
                progress.state().word(),
                progress.furthest()));
    }

    @Override
    public List<KeptProgress> kept(Member member, String slug) {
        return database.list(
                "SELECT k.title, k.state, k.furthest, k.hashes FROM kept_progress k JOIN reading r ON r.id = k.reading"
                        + " WHERE k.member = ? AND r.slug = ? ORDER BY k.ordinal",
                row -> new KeptProgress(
                        row.getString(1),
                        ColumnCodec.of(State.values(), State::word, row.getString(2)),
                        row.getInt(3),
                        Arrays.stream(ColumnCodec.hashes(row.getString(4)))
                                .boxed()
                                .toList()),
                member.id(),
                slug);
    }

    @Override
    public void keep(Member member, String slug, List<KeptProgress> kept) {
        database.writing(() -> {
            long reading = rows.reading(slug);
            database.update("DELETE FROM kept_progress WHERE member = ? AND reading = ?", member.id(), reading);
            int ordinal = 0;
            for (KeptProgress each : kept) {
                database.update(
                        "INSERT INTO kept_progress (member, reading, ordinal, title, state, furthest, hashes)"
                                + " VALUES (?,?,?,?,?,?,?)",
                        rows.member(member),
                        reading,
                        ordinal++,
                        each.title(),
                        each.state().word(),
                        each.furthest(),
                        ColumnCodec.hashes(each.hashes().stream()
                                .mapToLong(Long::longValue)
                                .toArray()));
            }
        });
    }

    @Override
    public Optional<Place> place(Member member, String slug) {
        return database.first(PLACES + " AND r.slug = ?", SqliteProgress::placeOf, member.id(), slug);
    }

    @Override
    public Optional<Place> lastPlace(Member member) {
        return database.first(PLACES + " ORDER BY p.turn DESC LIMIT 1", SqliteProgress::placeOf, member.id());
    }

    private static Place placeOf(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        boolean digest = row.getInt("now") == 1;
        if (row.getInt("there") == 0) {
            return new Place(slug, new Address(1, 1, digest), 0);
        }
        int chapter = row.getInt("chapter");
        if (digest != (row.getInt("digest") == 1)) {
            return new Place(slug, new Address(chapter, 1, digest), 0);
        }
        return new Place(slug, new Address(chapter, row.getInt("paragraph"), digest), row.getInt("offset"));
    }

    /** Keeps nothing for a reading or a member that is gone: there is no place to come back to. */
    @Override
    public void setPlace(Member member, Place place) {
        database.writing(() -> database.update(
                "INSERT INTO place (member, reading, chapter, paragraph, digest, offset, turn)"
                        + " SELECT m.id, r.id, ?3, ?4, r.digest, ?5,"
                        + " (SELECT ifnull(max(turn), 0) + 1 FROM place WHERE member = m.id)"
                        + " FROM member m, reading r WHERE m.id = ?1 AND r.slug = ?2"
                        + " ON CONFLICT (member, reading) DO UPDATE SET chapter = excluded.chapter,"
                        + " paragraph = excluded.paragraph, digest = excluded.digest, offset = excluded.offset,"
                        + " turn = excluded.turn",
                member.id(),
                place.slug(),
                place.address().chapter(),
                place.address().paragraph(),
                place.offset()));
    }

    @Override
    public Map<String, Place> bookmarks(Member member) {
        record Bookmark(String key, Place place) {}
        return database.list(BOOKMARKS, row -> new Bookmark(row.getString("key"), placeOf(row)), member.id()).stream()
                .collect(Collectors.toMap(Bookmark::key, Bookmark::place));
    }

    @Override
    public void setBookmark(Member member, String key, Place place) {
        database.writing(() -> database.update(
                "INSERT INTO bookmark (member, key, reading, chapter, paragraph, digest, offset)"
                        + " SELECT ?1, ?2, r.id, ?4, ?5, r.digest, ?6 FROM reading r WHERE r.id = ?3"
                        + " ON CONFLICT (member, key) DO UPDATE SET reading = excluded.reading,"
                        + " chapter = excluded.chapter, paragraph = excluded.paragraph, digest = excluded.digest,"
                        + " offset = excluded.offset",
                rows.member(member),
                key,
                rows.reading(place.slug()),
                place.address().chapter(),
                place.address().paragraph(),
                place.offset()));
    }
}

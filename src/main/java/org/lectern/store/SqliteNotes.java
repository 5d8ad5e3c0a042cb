package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.store.file.Database;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.NoteStore;
import org.lectern.text.SearchQuery;
import org.lectern.text.Sanitizer;

/** Notes in SQLite, whatever their audience. */
final class SqliteNotes implements NoteStore {
    private static final String NOTES = "SELECT n.uuid, r.slug, n.first_chapter, n.first_paragraph, n.last_chapter,"
            + " n.last_paragraph, n.digest, n.quote, n.start, n.gone, n.mark, n.audience, n.text, n.created, n.changed, n.reply_to,"
            + " m.id AS member, m.name, m.role, t.id AS to_id, t.name AS to_name, t.role AS to_role"
            + " FROM note n JOIN reading r ON r.id = n.reading JOIN member m ON m.id = n.member"
            + " LEFT JOIN addressee a ON a.note = n.id LEFT JOIN member t ON t.id = a.member";

    private static final String ORDER =
            " ORDER BY r.id, n.first_chapter, n.first_paragraph, n.last_chapter, n.last_paragraph, n.created, n.uuid";

    private static final String PUT = "INSERT INTO note (uuid, reading, member, " + ColumnCodec.PASSAGE
            + ", quote, start, gone, mark, audience, text, created, changed, reply_to, tokens, quote_tokens)"
            + " VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,"
            + " lectern_tokens(?14), lectern_tokens(?9))"
            + " ON CONFLICT (uuid) DO UPDATE SET reading = excluded.reading, member = excluded.member,"
            + " first_chapter = excluded.first_chapter, first_paragraph = excluded.first_paragraph,"
            + " last_chapter = excluded.last_chapter, last_paragraph = excluded.last_paragraph,"
            + " digest = excluded.digest, quote = excluded.quote, start = excluded.start, gone = excluded.gone, mark = excluded.mark,"
            + " audience = excluded.audience, text = excluded.text, created = excluded.created,"
            + " changed = excluded.changed, reply_to = excluded.reply_to, tokens = excluded.tokens,"
            + " quote_tokens = excluded.quote_tokens";

    private final Database database;
    private final ParentRows rows;

    SqliteNotes(Database database, ParentRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public List<Note> on(String slug) {
        return database.list(NOTES + " WHERE r.slug = ?" + ORDER, SqliteNotes::note, slug);
    }

    @Override
    public List<Note> all() {
        return database.list(NOTES + ORDER, SqliteNotes::note);
    }

    @Override
    public Optional<Note> find(UUID id) {
        return database.first(NOTES + " WHERE n.uuid = ?", SqliteNotes::note, id.toString());
    }

    @Override
    public void put(Note note) {
        // All that can be said beforehand is, so that nobody waits for it with the file.
        Passage passage = note.anchor().passage();
        Mark mark = note.mark();
        UUID replyTo = note.replyTo();
        String text = Sanitizer.text(note.text());
        // As long as it is known to nobody but its author, a note to a member is one for its author alone.
        Audience kept = note.audience() == Audience.TO ? Audience.ME : note.audience();
        String created = Times.text(note.created());
        String changed = Times.text(note.changed());
        database.prepare(PUT);
        database.writing(() -> {
            database.update(
                PUT,
                note.id().toString(),
                rows.reading(note.slug()),
                rows.author(note.member()),
                passage.first().chapter(),
                passage.first().paragraph(),
                passage.last().chapter(),
                passage.last().paragraph(),
                passage.first().digest(),
                note.anchor().quote(),
                note.anchor().start(),
                note.anchor().gone(),
                mark == null ? null : mark.word(),
                kept.word(),
                text,
                created,
                changed,
                replyTo == null ? null : replyTo.toString());
            address(note);
        });
    }

    private void address(Note note) {
        database.update(
                "DELETE FROM addressee WHERE note = (SELECT id FROM note WHERE uuid = ?)",
                note.id().toString());
        Member to = note.addressee();
        if (note.audience() == Audience.TO && to != null) {
            database.update(
                    "INSERT INTO addressee (note, member) SELECT n.id, m.id FROM note n, member m"
                            + " WHERE n.uuid = ? AND m.id = ?",
                    note.id().toString(),
                    to.id());
        }
    }

    @Override
    public void delete(UUID id) {
        database.update("DELETE FROM note WHERE uuid = ?", id.toString());
    }

    @Override
    public List<Note> search(String words, int limit) {
        String query = SearchWords.beginnings(SearchQuery.of(words));
        if (query.isEmpty() || limit <= 0) {
            return List.of();
        }
        return database.list(
                NOTES + " JOIN note_index i ON i.rowid = n.id WHERE note_index MATCH ? ORDER BY i.rank, n.uuid LIMIT ?",
                SqliteNotes::note,
                query,
                limit);
    }

    @Override
    public Set<UUID> resolved() {
        return Set.copyOf(database.list(
                "SELECT n.uuid FROM thread t JOIN note n ON n.id = t.note WHERE t.resolved = 1",
                row -> UUID.fromString(row.getString(1))));
    }

    @Override
    public void setResolved(UUID first, boolean resolved) {
        database.update(
                "INSERT INTO thread (note, resolved) SELECT id, ?2 FROM note WHERE uuid = ?1"
                        + " ON CONFLICT (note) DO UPDATE SET resolved = excluded.resolved",
                first.toString(),
                resolved);
    }

    @Override
    public Map<UUID, Integer> carried() {
        Map<UUID, Integer> carried = new HashMap<>();
        database.list(
                "SELECT n.uuid, t.carried FROM thread t JOIN note n ON n.id = t.note WHERE t.carried IS NOT NULL",
                row -> {
                    carried.put(UUID.fromString(row.getString(1)), row.getInt(2));
                    return true;
                });
        return carried;
    }

    @Override
    public void carry(UUID first, int session) {
        database.update(
                "INSERT INTO thread (note, resolved, carried)"
                        + " SELECT id, 0, (SELECT number FROM session WHERE number = ?2) FROM note WHERE uuid = ?1"
                        + " ON CONFLICT (note) DO UPDATE SET carried = excluded.carried",
                first.toString(),
                session);
    }

    private static @Nullable Member addressee(ResultSet row) throws SQLException {
        String name = row.getString("to_name");
        return name == null
                ? null
                : new Member(
                        row.getLong("to_id"),
                        name,
                        ColumnCodec.of(Role.values(), Role::word, row.getString("to_role")));
    }

    private static Note note(ResultSet row) throws SQLException {
        Member to = addressee(row);
        return new Note(
                UUID.fromString(row.getString("uuid")),
                row.getString("slug"),
                new Anchor(ColumnCodec.passage(row), row.getString("quote"), row.getInt("start"), row.getString("gone")),
                mark(row.getString("mark")),
                to != null
                        ? Audience.TO
                        : ColumnCodec.of(Audience.values(), Audience::word, row.getString("audience")),
                new Member(
                        row.getLong("member"),
                        row.getString("name"),
                        ColumnCodec.of(Role.values(), Role::word, row.getString("role"))),
                row.getString("text"),
                Times.instant(row.getString("created")),
                Times.instant(row.getString("changed")),
                id(row.getString("reply_to")),
                to);
    }

    private static @Nullable Mark mark(@Nullable String word) {
        return word == null ? null : ColumnCodec.of(Mark.values(), Mark::word, word);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}

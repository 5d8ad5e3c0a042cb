package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.store.file.Database;
import org.lectern.text.Sanitizer;

/** The shelf in SQLite. */
final class SqliteShelf implements Shelf {
    private static final String ABOUT =
            "r.slug, ifnull(r.own_title, r.title) AS title, r.author, r.source, r.rights, r.language, r.guide, r.digest,"
                    + " r.revision";

    private static final String SUMMARIES =
            "SELECT " + ABOUT + ", r.hidden, c.number, c.title AS chapter, c.words, c.paragraphs"
                    + " FROM reading r LEFT JOIN chapter c ON c.reading = r.id ORDER BY r.id, c.number";

    private static final String BLOCKS = "SELECT b.chapter, b.kind, b.number, b.text FROM block b"
            + " WHERE b.reading = (SELECT id FROM reading WHERE slug = ?) ORDER BY b.chapter, b.position";

    private static final String PUT = "INSERT INTO reading"
            + " (slug, title, author, source, rights, language, guide, digest, fingerprint) VALUES (?,?,?,?,?,?,?,?,?)"
            + " ON CONFLICT (slug) DO UPDATE SET title = excluded.title, author = excluded.author,"
            + " source = excluded.source, rights = excluded.rights, language = excluded.language,"
            + " guide = excluded.guide, digest = excluded.digest, fingerprint = excluded.fingerprint,"
            + " revision = revision + 1";

    private final Database database;
    private final ShelfSearch search;

    SqliteShelf(Database database) {
        this.database = database;
        this.search = new ShelfSearch(database);
    }

    @Override
    public List<Summary> readings() {
        List<Summary> found = new ArrayList<>();
        database.list(SUMMARIES, row -> {
            String slug = row.getString("slug");
            if (found.isEmpty() || !found.getLast().slug().equals(slug)) {
                found.add(new Summary(slug, about(row), row.getInt("hidden") == 1, List.of(), row.getLong("revision")));
            }
            return row.getObject("number") == null ? slug : add(found, chapterSummary(row));
        });
        return found;
    }

    private static String add(List<Summary> found, Summary.ChapterSummary chapter) {
        Summary last = found.removeLast();
        List<Summary.ChapterSummary> chapters = new ArrayList<>(last.chapters());
        chapters.add(chapter);
        found.add(new Summary(last.slug(), last.about(), last.hidden(), chapters, last.revision()));
        return last.slug();
    }

    private static Summary.ChapterSummary chapterSummary(ResultSet row) throws SQLException {
        return new Summary.ChapterSummary(
                row.getInt("number"), row.getString("chapter"), row.getInt("words"), row.getInt("paragraphs"));
    }

    @Override
    public Optional<Reading> load(String slug) {
        return database.read(() -> database.first(
                "SELECT " + ABOUT + " FROM reading r WHERE r.slug = ?",
                row -> new Reading(slug, about(row), chapters(slug), row.getLong("revision")),
                slug));
    }

    private List<Chapter> chapters(String slug) {
        List<String> titles = database.list(
                "SELECT title FROM chapter WHERE reading = (SELECT id FROM reading WHERE slug = ?) ORDER BY number",
                row -> row.getString(1),
                slug);
        List<List<Block>> blocks = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            blocks.add(new ArrayList<>());
        }
        ShelfFootnotes footnotes = ShelfFootnotes.of(database, slug);
        database.list(BLOCKS, row -> blocks.get(row.getInt(1) - 1).add(block(row, footnotes)), slug);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            chapters.add(new Chapter(i + 1, titles.get(i), blocks.get(i)));
        }
        return chapters;
    }

    private static Block block(ResultSet row, ShelfFootnotes footnotes) throws SQLException {
        String kind = row.getString(2);
        return switch (kind) {
            case "heading" -> new Block.Heading(row.getString(4));
            case "rule" -> new Block.Rule();
            default ->
                new Block.Paragraph(
                        row.getInt(3), Kind.of(kind), row.getString(4), footnotes.at(row.getInt(1), row.getInt(3)));
        };
    }

    private static Reading.About about(ResultSet row) throws SQLException {
        return new Reading.About(
                row.getString("title"),
                row.getString("author"),
                row.getString("source"),
                row.getString("rights"),
                row.getString("language"),
                row.getString("guide"),
                row.getInt("digest") == 1);
    }

    @Override
    public void put(Reading reading, String fingerprint) {
        Reading.About about = reading.about();
        database.writing(() -> {
            database.update(
                    PUT,
                    reading.slug(),
                    about.title(),
                    about.author(),
                    about.source(),
                    about.rights(),
                    about.language(),
                    about.guide(),
                    about.digest(),
                    fingerprint);
            long id = database.number("SELECT id FROM reading WHERE slug = ?", reading.slug());
            // Only the text goes; what hangs on the reading stays with it.
            database.update("DELETE FROM chapter WHERE reading = ?", id);
            for (Chapter chapter : reading.chapters()) {
                put(id, chapter);
            }
        });
    }

    private void put(long reading, Chapter chapter) {
        int paragraphs = chapter.paragraphs().size();
        database.update(
                "INSERT INTO chapter (reading, number, title, words, paragraphs) VALUES (?,?,?,?,?)",
                reading,
                chapter.number(),
                chapter.title(),
                chapter.words(),
                paragraphs);
        int position = 0;
        for (Block block : chapter.blocks()) {
            position++;
            switch (block) {
                case Block.Heading heading -> put(reading, chapter, position, "heading", null, heading.title());
                case Block.Rule rule -> put(reading, chapter, position, "rule", null, "");
                case Block.Paragraph paragraph -> {
                    put(reading, chapter, position, paragraph.kind().word(), paragraph.number(), paragraph.text());
                    ShelfFootnotes.put(database, reading, chapter.number(), position, paragraph.footnotes());
                }
            }
        }
    }

    private void put(long reading, Chapter chapter, int position, String kind, @Nullable Integer number, String text) {
        database.update(
                "INSERT INTO block (reading, chapter, position, kind, number, text, tokens)"
                        + " VALUES (?1,?2,?3,?4,?5,?6,lectern_tokens(?6))",
                reading,
                chapter.number(),
                position,
                kind,
                number,
                text);
    }

    @Override
    public Optional<String> fingerprint(String slug) {
        return database.first("SELECT fingerprint FROM reading WHERE slug = ?", row -> row.getString(1), slug);
    }

    @Override
    public long revision(String slug) {
        return database.number("SELECT revision FROM reading WHERE slug = ?", slug);
    }

    @Override
    public void setHidden(String slug, boolean hidden) {
        database.update("UPDATE reading SET hidden = ? WHERE slug = ?", hidden, slug);
    }

    @Override
    public void setTitle(String slug, String title) {
        database.update("UPDATE reading SET own_title = nullif(?, '') WHERE slug = ?", Sanitizer.line(title), slug);
    }

    @Override
    public void remove(String slug) {
        database.update("DELETE FROM reading WHERE slug = ?", slug);
    }

    @Override
    public List<Hit> search(String words, int limit) {
        return search.hits(words, limit);
    }
}

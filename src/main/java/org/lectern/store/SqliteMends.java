package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.desk.port.MendStore;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.reading.Kind;
import org.lectern.store.file.Database;

/** Mends in SQLite, and the texts as they were before them. */
final class SqliteMends implements MendStore {
    private static final String CHAPTER = "chapter";
    private static final String FOOTNOTE = "footnote";

    private final Database database;
    private final ParentRows rows;

    SqliteMends(Database database, ParentRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public List<String> mends(String slug) {
        return database.list(
                "SELECT text FROM mend WHERE reading = (SELECT id FROM reading WHERE slug = ?) ORDER BY ordinal",
                row -> row.getString(1),
                slug);
    }

    @Override
    public void put(String slug, List<String> mends) {
        database.writing(() -> {
            long reading = rows.reading(slug);
            database.update("DELETE FROM mend WHERE reading = ?", reading);
            int ordinal = 0;
            for (String mend : mends) {
                ordinal++;
                database.update("INSERT INTO mend (reading, ordinal, text) VALUES (?,?,?)", reading, ordinal, mend);
            }
        });
    }

    @Override
    public Optional<List<Chapter>> unmended(String slug) {
        List<Row> found = database.list(
                "SELECT kind, text, label, at FROM unmended WHERE reading = (SELECT id FROM reading WHERE slug = ?) ORDER BY position",
                Row::of,
                slug);
        return found.isEmpty() ? Optional.empty() : Optional.of(chapters(found));
    }

    private record Row(String kind, String text, String label, int at) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString(1), row.getString(2), row.getString(3), row.getInt(4));
        }
    }

    private static List<Chapter> chapters(List<Row> rows) {
        List<Chapter> chapters = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String title = "";
        int number = 0;
        for (Row row : rows) {
            switch (row.kind()) {
                case CHAPTER -> {
                    if (!blocks.isEmpty()) {
                        chapters.add(new Chapter(chapters.size() + 1, title, blocks));
                    }
                    blocks.clear();
                    title = row.text();
                    number = 0;
                }
                case "heading" -> blocks.add(new Block.Heading(row.text()));
                case "rule" -> blocks.add(new Block.Rule());
                case FOOTNOTE -> {
                    Block.Paragraph paragraph = (Block.Paragraph) blocks.removeLast();
                    List<Footnote> footnotes = new ArrayList<>(paragraph.footnotes());
                    footnotes.add(new Footnote(row.label(), row.at(), row.text()));
                    blocks.add(new Block.Paragraph(number, paragraph.kind(), paragraph.text(), footnotes));
                }
                default -> {
                    number++;
                    blocks.add(new Block.Paragraph(number, Kind.of(row.kind()), row.text()));
                }
            }
        }
        chapters.add(new Chapter(chapters.size() + 1, title, blocks));
        return chapters;
    }

    @Override
    public void putUnmended(String slug, List<Chapter> chapters) {
        database.writing(() -> {
            long reading = rows.reading(slug);
            database.update("DELETE FROM unmended WHERE reading = ?", reading);
            int position = 0;
            for (Chapter chapter : chapters) {
                put(reading, ++position, CHAPTER, chapter.title());
                for (Block block : chapter.blocks()) {
                    position++;
                    switch (block) {
                        case Block.Heading heading -> put(reading, position, "heading", heading.title());
                        case Block.Rule rule -> put(reading, position, "rule", "");
                        case Block.Paragraph paragraph -> {
                            put(reading, position, paragraph.kind().word(), paragraph.text());
                            for (Footnote footnote : paragraph.footnotes()) {
                                position++;
                                put(reading, position, FOOTNOTE, footnote.text(), footnote.label(), footnote.at());
                            }
                        }
                    }
                }
            }
        });
    }

    private void put(long reading, int position, String kind, String text) {
        put(reading, position, kind, text, "", 0);
    }

    private void put(long reading, int position, String kind, String text, String label, int at) {
        database.update(
                "INSERT INTO unmended (reading, position, kind, text, label, at) VALUES (?,?,?,?,?,?)",
                reading,
                position,
                kind,
                text,
                label,
                at);
    }
}

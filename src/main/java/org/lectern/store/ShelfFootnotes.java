package org.lectern.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.reading.Address;
import org.lectern.reading.Footnote;
import org.lectern.store.file.Database;

/** The footnotes of one reading, by the paragraphs that they are tied to. */
final class ShelfFootnotes {
    private static final String OF = "SELECT b.chapter, b.number, f.label, f.offset, f.text"
            + " FROM block b JOIN footnote f ON f.block = b.id"
            + " WHERE b.reading = (SELECT id FROM reading WHERE slug = ?) ORDER BY f.block, f.ordinal";

    private static final String PUT = "INSERT INTO footnote (block, ordinal, label, offset, text, tokens)"
            + " SELECT id, ?1, ?2, ?3, ?4, lectern_tokens(?4) FROM block WHERE reading = ?5 AND chapter = ?6 AND position = ?7";

    private final Map<Address, List<Footnote>> found = new HashMap<>();

    private ShelfFootnotes() {}

    static ShelfFootnotes of(Database database, String slug) {
        ShelfFootnotes footnotes = new ShelfFootnotes();
        database.list(
                OF,
                row -> footnotes
                        .found
                        .computeIfAbsent(Address.of(row.getInt(1), row.getInt(2)), address -> new ArrayList<>())
                        .add(new Footnote(row.getString(3), row.getInt(4), row.getString(5))),
                slug);
        return footnotes;
    }

    List<Footnote> at(int chapter, int paragraph) {
        return found.isEmpty() ? List.of() : found.getOrDefault(Address.of(chapter, paragraph), List.of());
    }

    /** Ties footnotes to the block that was put at this place. */
    static void put(Database database, long reading, int chapter, int position, List<Footnote> footnotes) {
        int ordinal = 0;
        for (Footnote footnote : footnotes) {
            database.update(
                    PUT, ++ordinal, footnote.label(), footnote.at(), footnote.text(), reading, chapter, position);
        }
    }
}

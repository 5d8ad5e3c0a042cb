package org.lectern.store;

import org.lectern.store.file.Database;
import org.lectern.study.members.Member;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** Finds the rows that others hang on, refusing what another process has taken away. */
final class ParentRows {
    private final Database database;

    ParentRows(Database database) {
        this.database = database;
    }

    long reading(String slug) {
        return database.first("SELECT id FROM reading WHERE slug = ?", row -> row.getLong(1), slug)
                .orElseThrow(() -> new UserException(
                        "no reading " + slug + " on the shelf any more; nothing was written",
                        new WayOut("shelf", "shows what there is")));
    }

    /** As {@link #member}, and the row of those who left as well. */
    long author(Member member) {
        return database.first("SELECT id FROM member WHERE id = ? AND gone = 1", row -> row.getLong(1), member.id())
                .orElseGet(() -> member(member));
    }

    long member(Member member) {
        return database.first("SELECT id FROM member WHERE id = ? AND gone = 0", row -> row.getLong(1), member.id())
                .orElseThrow(() -> new UserException(
                        member.name() + " is no member any more; nothing was written",
                        new WayOut("member list", "shows who is")));
    }
}

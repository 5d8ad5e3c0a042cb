package org.lectern.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.store.file.Database;
import org.lectern.study.members.Member;
import org.lectern.study.news.SeenStore;

/** What members have seen, in SQLite. */
final class SqliteSeen implements SeenStore {
    private final Database database;
    private final ParentRows rows;

    SqliteSeen(Database database, ParentRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Optional<Instant> until(Member member) {
        return database.first(
                "SELECT at FROM seen_until WHERE member = ?", row -> Times.instant(row.getString(1)), member.id());
    }

    @Override
    public Map<String, Instant> items(Member member) {
        Map<String, Instant> seen = new HashMap<>();
        database.list(
                "SELECT item, at FROM seen WHERE member = ?",
                row -> seen.put(row.getString(1), Times.instant(row.getString(2))) == null,
                member.id());
        return seen;
    }

    @Override
    public void see(Member member, Collection<String> items, Instant now) {
        database.writing(() -> {
            long id = rows.member(member);
            items.forEach(item -> database.update(
                    "INSERT INTO seen (member, item, at) VALUES (?,?,?)"
                            + " ON CONFLICT (member, item) DO UPDATE SET at = excluded.at",
                    id,
                    item,
                    Times.text(now)));
        });
    }

    @Override
    public void seeAll(Member member, Collection<String> items, Instant now) {
        database.writing(() -> {
            database.update("DELETE FROM seen WHERE member = ?", rows.member(member));
            database.update(
                    "INSERT INTO seen_until (member, at) VALUES (?,?)"
                            + " ON CONFLICT (member) DO UPDATE SET at = excluded.at",
                    rows.member(member),
                    Times.text(now));
            see(member, items, now);
        });
    }
}

package org.lectern.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.members.Role;
import org.lectern.text.UserException;

/** Members and the group's settings in SQLite. */
final class SqliteMembers implements Members {
    private static final int SESSION_MINUTES = 90;

    private final Database database;
    private final Settings settings;

    SqliteMembers(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Override
    public List<Member> all() {
        return database.list(
                "SELECT id, name, role FROM member ORDER BY id",
                row -> new Member(row.getLong(1), row.getString(2), Coded.of(Role.values(), Role::word, row.getString(3))));
    }

    @Override
    public Member add(String name, Role role) {
        String clean = name.strip();
        if (clean.isEmpty()) {
            throw new UserException("a member needs a name");
        }
        return database.write(() -> {
            String folded = folded(clean);
            database.first("SELECT name FROM member WHERE folded = ?", row -> row.getString(1), folded)
                    .ifPresent(taken -> {
                        throw new UserException("there is a member " + taken + " already; choose another name");
                    });
            database.update("INSERT INTO member (name, folded, role) VALUES (?,?,?)", clean, folded, role.word());
            return new Member(database.number("SELECT last_insert_rowid()"), clean, role);
        });
    }

    /** As {@link String#equalsIgnoreCase} sees it: up, then down. */
    static String folded(String name) {
        return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public Group group() {
        return new Group(
                settings.get("group.name").orElse(""),
                settings.get("group.zone").map(ZoneId::of).orElseGet(ZoneId::systemDefault),
                settings.get("group.session-minutes").map(Integer::valueOf).orElse(SESSION_MINUTES));
    }

    @Override
    public void setGroup(Group group) {
        database.writing(() -> {
            settings.set("group.name", group.name());
            settings.set("group.zone", group.zone().getId());
            settings.set("group.session-minutes", Integer.toString(group.sessionMinutes()));
        });
    }
}

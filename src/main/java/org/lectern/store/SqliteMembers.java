package org.lectern.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.lectern.store.file.Database;
import org.lectern.study.members.Group;
import org.lectern.study.members.HeldUntil;
import org.lectern.study.members.Member;
import org.lectern.study.members.MemberName;
import org.lectern.study.members.Members;
import org.lectern.study.members.Role;
import org.lectern.study.members.Sharing;
import org.lectern.study.notes.Audience;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** Members and the group's settings in SQLite. */
final class SqliteMembers implements Members {
    private static final int SESSION_MINUTES = 90;

    /** Whose the words of those are who left them; no member can be called so, since two can't have one name. */
    private static final String NOBODY = "a former member";

    private final Database database;
    private final SqliteSettings settings;
    private final ParentRows rows;

    SqliteMembers(Database database, SqliteSettings settings, ParentRows rows) {
        this.rows = rows;
        this.database = database;
        this.settings = settings;
    }

    @Override
    public List<Member> all() {
        return database.list(
                "SELECT id, name, role FROM member WHERE gone = 0 ORDER BY id",
                row -> new Member(
                        row.getLong(1), row.getString(2), ColumnCodec.of(Role.values(), Role::word, row.getString(3))));
    }

    @Override
    public Member add(String name, Role role) {
        return database.write(() -> {
            String free = free(name, 0);
            database.update("INSERT INTO member (name, folded, role) VALUES (?,?,?)", free, folded(free), role.word());
            return new Member(database.number("SELECT last_insert_rowid()"), free, role);
        });
    }

    @Override
    public void change(Member member) {
        database.writing(() -> {
            database.update(
                    "UPDATE member SET name = ?2, folded = ?3, role = ?4 WHERE id = ?1",
                    rows.member(member),
                    free(member.name(), member.id()),
                    folded(member.name()),
                    member.role().word());
            revised(member);
        });
    }

    /** The sessions that name the member are told anew to calendars. */
    private void revised(Member member) {
        database.update(
                "UPDATE session SET revision = revision + 1 WHERE facilitator = ?1"
                        + " OR number IN (SELECT session FROM duty WHERE member = ?1)",
                member.id());
    }

    /** The name without blanks around it; refused where it is empty, too long or another member's. */
    private String free(String name, long member) {
        String clean = MemberName.of(name);
        database.first(
                        "SELECT name FROM member WHERE folded = ? AND id <> ?",
                        row -> row.getString(1),
                        folded(clean),
                        member)
                .ifPresent(taken -> {
                    throw new UserException("there is a member " + taken + " already; choose another name");
                });
        return clean;
    }

    @Override
    public boolean erase(Member member) {
        database.writing(() -> {
            database.update("DELETE FROM note WHERE member = ?", member.id());
            database.update("DELETE FROM question WHERE member = ?", member.id());
            remove(member);
        });
        return scour();
    }

    @Override
    public boolean leave(Member member) {
        database.writing(() -> {
            rows.member(member);
            database.update(
                    "DELETE FROM note WHERE member = ? AND audience = ? AND id NOT IN (SELECT note FROM addressee)",
                    member.id(),
                    Audience.ME.word());
            database.update(
                    "INSERT INTO member (name, folded, role, gone) SELECT ?1, ?1, 'member', 1"
                            + " WHERE NOT EXISTS (SELECT 1 FROM member WHERE gone = 1)",
                    NOBODY);
            // The index says nothing about who wrote what, so the notes' words can stay in it.
            database.update(
                    "UPDATE note SET member = (SELECT id FROM member WHERE gone = 1) WHERE member = ?", member.id());
            remove(member);
        });
        return scour();
    }

    private void remove(Member member) {
        revised(member);
        database.update("DELETE FROM member WHERE id = ?", member.id());
        // Words that were deleted singly before may still lie in the index's older parts.
        database.update("INSERT INTO note_index (note_index) VALUES ('rebuild')");
    }

    /** Leaves nothing in pages that are free, nor in the log; says whether that is so already. */
    private boolean scour() {
        database.execute("VACUUM");
        return database.emptyLog();
    }

    @Override
    public Sharing sharing(Member member) {
        return database.first(
                        "SELECT sharing FROM member WHERE id = ?",
                        row -> ColumnCodec.of(Sharing.values(), Sharing::word, row.getString(1)),
                        member.id())
                .orElse(Sharing.NONE);
    }

    @Override
    public void setSharing(Member member, Sharing sharing) {
        database.writing(() ->
                database.update("UPDATE member SET sharing = ? WHERE id = ?", sharing.word(), rows.member(member)));
    }

    /** As {@link String#equalsIgnoreCase} sees it: up, then down. */
    static String folded(String name) {
        return Sanitizer.line(name).strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public Group group() {
        return new Group(
                settings.get("group.name").orElse(""),
                settings.get("group.zone").map(ZoneId::of).orElseGet(ZoneId::systemDefault),
                settings.get("group.session-minutes").map(Integer::valueOf).orElse(SESSION_MINUTES),
                settings.get("group.progress")
                        .map(word -> ColumnCodec.of(Sharing.values(), Sharing::word, word))
                        .orElse(Sharing.TOTALS),
                settings.get("group.held")
                        .map(word -> ColumnCodec.of(HeldUntil.values(), HeldUntil::word, word))
                        .orElse(HeldUntil.SESSION),
                settings.get("group.language").orElse("en"));
    }

    @Override
    public void setGroup(Group group) {
        database.writing(() -> {
            settings.set("group.name", Sanitizer.line(group.name()).strip());
            settings.set("group.zone", group.zone().getId());
            settings.set("group.session-minutes", Integer.toString(group.sessionMinutes()));
            settings.set("group.progress", group.progress().word());
            settings.set("group.held", group.held().word());
            settings.set("group.language", group.language());
        });
    }
}

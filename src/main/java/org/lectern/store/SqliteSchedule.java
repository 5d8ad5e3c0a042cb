package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.store.file.Database;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Announced;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** Sessions in SQLite. */
final class SqliteSchedule implements Schedule {
    private static final String SESSIONS = "SELECT s.number, s.start, s.local, s.zone, s.place, s.minutes, s.cancelled,"
            + " ifnull(m.name, '') AS facilitator, r.slug, a.first_chapter, a.first_paragraph, a.last_chapter,"
            + " a.last_paragraph, a.digest"
            + " FROM session s LEFT JOIN member m ON m.id = s.facilitator"
            + " LEFT JOIN assignment a ON a.session = s.number LEFT JOIN reading r ON r.id = a.reading"
            + " ORDER BY s.number, a.ordinal";

    private static final String PUT = "INSERT INTO session"
            + " (number, start, local, zone, place, minutes, facilitator, cancelled) VALUES (?,?,?,?,?,?,?,?)"
            + " ON CONFLICT (number) DO UPDATE SET start = excluded.start, local = excluded.local, zone = excluded.zone,"
            + " place = excluded.place, minutes = excluded.minutes, facilitator = excluded.facilitator,"
            + " cancelled = excluded.cancelled, revision = revision + 1";

    private final Database database;
    private final ParentRows rows;
    private final Clock clock;

    SqliteSchedule(Database database, ParentRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Session> sessions() {
        List<Session> found = new ArrayList<>();
        database.list(SESSIONS, row -> {
            int number = row.getInt("number");
            if (found.isEmpty() || found.getLast().number() != number) {
                found.add(session(row));
            }
            String slug = row.getString("slug");
            return slug == null ? number : add(found, new Part(slug, ColumnCodec.passage(row)));
        });
        return found;
    }

    @Override
    public List<Announced> announced() {
        return database.list(
                "SELECT s.start, s.local, s.zone, a.announced, r.slug, a.first_chapter, a.first_paragraph, a.last_chapter,"
                        + " a.last_paragraph, a.digest FROM assignment a JOIN session s ON s.number = a.session"
                        + " JOIN reading r ON r.id = a.reading WHERE s.cancelled = 0 ORDER BY s.number, a.ordinal",
                row -> new Announced(
                        start(row),
                        new Part(row.getString("slug"), ColumnCodec.passage(row)),
                        since(row.getString("announced"))));
    }

    private static Instant since(String announced) {
        return announced.isEmpty() ? Instant.MIN : Times.instant(announced);
    }

    private static String written(Instant since) {
        return since.equals(Instant.MIN) ? "" : Times.text(since);
    }

    private static int add(List<Session> found, Part part) {
        Session session = found.removeLast();
        List<Part> parts = new ArrayList<>(session.assignment());
        parts.add(part);
        found.add(new Session(
                session.number(),
                session.start(),
                session.zone(),
                session.place(),
                session.minutes(),
                session.facilitator(),
                parts,
                session.cancelled()));
        return session.number();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getInt("number"),
                start(row),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getInt("minutes"),
                row.getString("facilitator"),
                List.of(),
                row.getInt("cancelled") == 1);
    }

    private static Instant start(ResultSet row) throws SQLException {
        return start(
                Times.instant(row.getString("start")),
                Times.minute(row.getString("local")),
                ZoneId.of(row.getString("zone")));
    }

    /** What was written, unless the zone's rules have changed since and it would no longer be the same on the wall. */
    static Instant start(Instant written, LocalDateTime wall, ZoneId zone) {
        LocalDateTime now = written.atZone(zone).toLocalDateTime();
        boolean same = now.getMinute() == wall.getMinute()
                && now.getHour() == wall.getHour()
                && now.toLocalDate().equals(wall.toLocalDate());
        return same ? written : wall.atZone(zone).toInstant();
    }

    @Override
    public Session add(Session session) {
        return database.write(() -> {
            int number = (int) database.number("SELECT ifnull(max(number), 0) + 1 FROM session");
            Session numbered = new Session(
                    number,
                    session.start(),
                    session.zone(),
                    session.place(),
                    session.minutes(),
                    session.facilitator(),
                    session.assignment(),
                    session.cancelled());
            write(numbered, Map.of());
            return numbered;
        });
    }

    @Override
    public void change(Session session) {
        database.writing(() -> {
            Session before = require(session.number());
            write(session, Announced.after(before, since(session.number()), session, clock.instant()));
        });
    }

    @Override
    public void carry(int number, List<Part> assignment) {
        database.writing(() -> {
            Session session = require(number);
            Map<Part, Instant> before = since(number);
            Map<Part, Instant> carried = new HashMap<>();
            for (int i = 0; i < assignment.size(); i++) {
                carried.put(
                        assignment.get(i),
                        before.getOrDefault(session.assignment().get(i), Instant.MIN));
            }
            write(session.reading(assignment), carried);
        });
    }

    private Map<Part, Instant> since(int number) {
        Map<Part, Instant> announced = new HashMap<>();
        database.list(
                "SELECT a.announced, r.slug, a.first_chapter, a.first_paragraph, a.last_chapter, a.last_paragraph,"
                        + " a.digest FROM assignment a JOIN reading r ON r.id = a.reading"
                        + " WHERE a.session = ?",
                row -> announced.put(
                        new Part(row.getString("slug"), ColumnCodec.passage(row)), since(row.getString("announced"))),
                number);
        return announced;
    }

    @Override
    public int revision(int number) {
        return (int) database.number("SELECT revision FROM session WHERE number = ?", number);
    }

    @Override
    public Set<Integer> locked() {
        return Set.copyOf(database.list("SELECT number FROM session WHERE locked = 1", row -> row.getInt(1)));
    }

    @Override
    public void setLocked(int number, boolean locked) {
        require(number);
        database.update("UPDATE session SET locked = ? WHERE number = ?", locked, number);
    }

    @Override
    public Map<Duty, String> duties(int number) {
        Map<Duty, String> duties = new EnumMap<>(Duty.class);
        database.list(
                "SELECT d.duty, m.name FROM duty d JOIN member m ON m.id = d.member WHERE d.session = ?",
                row -> {
                    duties.put(ColumnCodec.of(Duty.values(), Duty::word, row.getString(1)), row.getString(2));
                    return true;
                },
                number);
        return duties;
    }

    @Override
    public void setDuty(int number, Duty duty, Member member) {
        database.writing(() -> {
            require(number);
            database.update(
                    "INSERT INTO duty (session, duty, member) VALUES (?,?,?)"
                            + " ON CONFLICT (session, duty) DO UPDATE SET member = excluded.member",
                    number,
                    duty.word(),
                    rows.member(member));
            revised(number);
        });
    }

    @Override
    public void clearDuty(int number, Duty duty) {
        database.writing(() -> {
            require(number);
            database.update("DELETE FROM duty WHERE session = ? AND duty = ?", number, duty.word());
            revised(number);
        });
    }

    private void revised(int number) {
        database.update("UPDATE session SET revision = revision + 1 WHERE number = ?", number);
    }

    @Override
    public Set<Integer> closed() {
        return Set.copyOf(database.list("SELECT number FROM session WHERE closed = 1", row -> row.getInt(1)));
    }

    @Override
    public void setClosed(int number, boolean closed) {
        require(number);
        database.update("UPDATE session SET closed = ? WHERE number = ?", closed, number);
    }

    @Override
    public List<String> decisions(int number) {
        return database.list(
                "SELECT text FROM decision WHERE session = ? ORDER BY ordinal", row -> row.getString(1), number);
    }

    @Override
    public void setDecisions(int number, List<String> decisions) {
        database.writing(() -> {
            require(number);
            database.update("DELETE FROM decision WHERE session = ?", number);
            int ordinal = 0;
            for (String decision : decisions) {
                database.update(
                        "INSERT INTO decision (session, ordinal, text) VALUES (?,?,?)",
                        number,
                        ordinal++,
                        Sanitizer.line(decision).strip());
            }
        });
    }

    /** @param since since when the parts have been announced; the others are from now on */
    private void write(Session session, Map<Part, Instant> since) {
        Instant now = clock.instant();
        database.update(
                PUT,
                session.number(),
                Times.text(session.start()),
                Times.local(session.when().toLocalDateTime()),
                session.zone().getId(),
                Sanitizer.line(session.place()).strip(),
                session.minutes(),
                facilitator(session.facilitator()),
                session.cancelled());
        database.update("DELETE FROM assignment WHERE session = ?", session.number());
        int ordinal = 0;
        for (Part part : session.assignment()) {
            Passage passage = part.passage();
            database.update(
                    "INSERT INTO assignment (session, ordinal, reading, announced, " + ColumnCodec.PASSAGE
                            + ") VALUES (?,?,?,?,?,?,?,?,?)",
                    session.number(),
                    ordinal++,
                    rows.reading(part.slug()),
                    written(since.getOrDefault(part, now)),
                    passage.first().chapter(),
                    passage.first().paragraph(),
                    passage.last().chapter(),
                    passage.last().paragraph(),
                    passage.first().digest());
        }
    }

    private @Nullable Long facilitator(String name) {
        if (name.isEmpty()) {
            return null;
        }
        return database.first(
                        "SELECT id FROM member WHERE folded = ?", row -> row.getLong(1), SqliteMembers.folded(name))
                .orElseThrow(() -> new UserException(
                        "no member " + name + " to facilitate", new WayOut("member list", "shows who is")));
    }
}

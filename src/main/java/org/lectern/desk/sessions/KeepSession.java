package org.lectern.desk.sessions;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.news.WhatIsNew;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Doubt;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/**
 * Adds a session, or changes what is said of one. Changes of different fields by two people merge; of the same field, the later
 * one is refused with both versions where its writer saw the session before the other's change.
 */
public record KeepSession(Desk desk) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * Adds a session.
     *
     * @param sure whether its time is meant as it is; else it is refused where that may not be so
     * @throws UserException where the date is missing, or something typed can't be read
     */
    public Response<Session> add(Member asking, SessionFields fields, boolean sure) {
        return desk.transactions().write(() -> {
            if (desk.access(asking).to(Operation.CHANGE_SCHEDULE, Target.none())
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            Group group = desk.members().group();
            ZoneId zone = zone(fields, group.zone());
            LocalDateTime on = Typed.dateTime(fields.on() == null ? "" : fields.on());
            Session session = new Session(
                    0,
                    on.atZone(zone).toInstant(),
                    zone,
                    place(fields, ""),
                    minutes(fields, group.sessionMinutes()),
                    facilitator(fields, ""),
                    assignment(fields, List.of()),
                    false);
            List<Doubt> doubts = sure ? List.of() : doubts(session, on);
            return doubts.isEmpty()
                    ? Response.done(told(asking, desk.schedule().add(session)))
                    : Response.refused(new Refusal.DoubtfulTime(session, doubts));
        });
    }

    /**
     * Changes what is said of a session; all else stays as it is in the group's file.
     *
     * @param seen the session as it was before who changes it; {@code null} where they didn't see it
     * @param sure whether its time is meant as it is; else a change of it is refused where that may not be so
     * @throws UserException where there is no such session, or something typed can't be read
     */
    public Response<Session> change(
            Member asking, int number, SessionFields fields, @Nullable SessionFields seen, boolean sure) {
        return desk.transactions().write(() -> {
            if (desk.access(asking).to(Operation.CHANGE_SCHEDULE, Target.none())
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            Session now = desk.schedule().require(number);
            List<String> against = seen == null ? List.of() : fields.against(seen, of(now));
            if (!against.isEmpty()) {
                return Response.refused(new Refusal.SessionChanged(now, against));
            }
            ZoneId zone = zone(fields, now.zone());
            LocalDateTime on = fields.on() == null ? now.when().toLocalDateTime() : Typed.dateTime(fields.on());
            boolean moved = fields.on() != null || fields.zone() != null;
            Session changed = new Session(
                    number,
                    moved ? on.atZone(zone).toInstant() : now.start(),
                    zone,
                    place(fields, now.place()),
                    minutes(fields, now.minutes()),
                    facilitator(fields, now.facilitator()),
                    assignment(fields, now.assignment()),
                    now.cancelled());
            List<Doubt> doubts = sure || !elsewhen(changed, now) ? List.of() : doubts(changed, on);
            if (!doubts.isEmpty()) {
                return Response.refused(new Refusal.DoubtfulTime(changed, doubts));
            }
            if (!changed.equals(now)) {
                desk.schedule().change(changed);
                told(asking, changed);
            }
            return Response.done(changed);
        });
    }

    /** Whoever sets a session needs not be told of it. */
    private Session told(Member asking, Session session) {
        desk.seen()
                .see(
                        asking,
                        List.of(WhatIsNew.session(session.number())),
                        desk.clock().instant());
        return session;
    }

    private List<Doubt> doubts(Session session, LocalDateTime asked) {
        return Doubt.about(
                session, asked, desk.schedule().sessions(), desk.clock().instant());
    }

    /** Whether it takes another time than before, or more of it. */
    private static boolean elsewhen(Session changed, Session now) {
        return !changed.start().equals(now.start()) || changed.minutes() > now.minutes();
    }

    /** A session as it is typed. */
    public static SessionFields of(Session session) {
        return new SessionFields(
                session.when().format(WHEN),
                session.zone().getId(),
                session.place(),
                String.valueOf(session.minutes()),
                session.facilitator(),
                Assignments.write(session.assignment()));
    }

    private ZoneId zone(SessionFields fields, ZoneId otherwise) {
        String zone = fields.zone();
        return zone == null
                ? otherwise
                : zone.isBlank() ? desk.members().group().zone() : Typed.zone(zone);
    }

    private static String place(SessionFields fields, String otherwise) {
        String place = fields.place();
        return place == null ? otherwise : Sanitizer.line(place).strip();
    }

    private int minutes(SessionFields fields, int otherwise) {
        String minutes = fields.minutes();
        return minutes == null
                ? otherwise
                : minutes.isBlank() ? desk.members().group().sessionMinutes() : Typed.minutes(minutes);
    }

    private String facilitator(SessionFields fields, String otherwise) {
        String name = fields.facilitator();
        return name == null
                ? otherwise
                : name.isBlank() ? "" : desk.members().require(name).name();
    }

    private List<Part> assignment(SessionFields fields, List<Part> otherwise) {
        String read = fields.read();
        return read == null ? otherwise : read.isBlank() ? List.of() : Assignments.parse(desk.shelf(), read);
    }
}

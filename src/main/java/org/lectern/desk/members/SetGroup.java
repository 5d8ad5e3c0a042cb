package org.lectern.desk.members;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Group;
import org.lectern.study.members.HeldUntil;
import org.lectern.study.members.Member;
import org.lectern.study.members.Sharing;
import org.lectern.text.Sanitizer;

/** Sets what is the group's own. */
public record SetGroup(Desk desk) {

    /** What is to be set; {@code null} for what stays, so that two who set different things both have their way. */
    public record Fields(
            @Nullable String name,
            @Nullable ZoneId zone,
            @Nullable Integer minutes,
            @Nullable Sharing progress,
            @Nullable HeldUntil held,
            @Nullable String language) {

        private Group over(Group now) {
            return new Group(
                    name == null ? now.name() : Sanitizer.line(name).strip(),
                    zone == null ? now.zone() : zone,
                    minutes == null ? now.sessionMinutes() : minutes,
                    progress == null ? now.progress() : progress,
                    held == null ? now.held() : held,
                    language == null ? now.language() : language);
        }
    }

    /** The group as it is then. */
    public Response<Group> set(@Nullable Member asking, Fields fields) {
        return desk.write(asking, Operation.SET_GROUP, () -> {
            Group group = fields.over(desk.members().group());
            desk.members().setGroup(group);
            return Response.done(group);
        });
    }
}

package org.lectern.desk.members;

import java.util.List;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.members.MemberName;

/** Gives a member another name; all that is theirs stays theirs. */
public record RenameMember(Desk desk) {

    /**
     * Renames them.
     *
     * @param sure whether a name is meant that looks like another member's, or differs by a letter; else it is refused
     */
    public Response<Member> to(Member asking, String name, boolean sure) {
        return desk.transactions().write(() -> {
            if (desk.access(asking).to(Operation.CHANGE_SELF, Target.of(asking))
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            // Their name may have been changed elsewhere meanwhile.
            List<Member> members = desk.members().all();
            Member now = members.stream()
                    .filter(one -> one.id() == asking.id())
                    .findFirst()
                    .orElseThrow();
            String clean = MemberName.of(name);
            List<Member> others =
                    members.stream().filter(one -> one.id() != asking.id()).toList();
            Optional<Member> like =
                    sure || desk.members().find(clean).isPresent() ? Optional.empty() : MemberName.meant(clean, others);
            if (like.isPresent()) {
                return Response.refused(new Refusal.NameLikeAnothers(clean, like.get()));
            }
            Member renamed = new Member(now.id(), clean, now.role());
            desk.members().change(renamed);
            return Response.done(renamed);
        });
    }
}

package org.lectern.memory;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.members.Role;
import org.lectern.study.members.Sharing;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;

/** Members in a map. */
final class MemoryMembers implements Members {
    private static final Member NOBODY = new Member(0, "a former member", Role.MEMBER);

    private final Map<Long, Member> members = new TreeMap<>();
    private final Map<Long, Sharing> sharing = new HashMap<>();
    private final MemoryNotes notes;
    private final MemoryQuestions questions;
    private Group group = new Group("", ZoneOffset.UTC, 90);
    private long last;

    MemoryMembers(MemoryNotes notes, MemoryQuestions questions) {
        this.notes = notes;
        this.questions = questions;
    }

    @Override
    public List<Member> all() {
        return List.copyOf(members.values());
    }

    @Override
    public Member add(String name, Role role) {
        Member member = new Member(++last, name, role);
        members.put(member.id(), member);
        return member;
    }

    @Override
    public void change(Member member) {
        members.put(member.id(), member);
        notes.replaceAll(note -> note.member().id() == member.id(), note -> by(note, member));
    }

    @Override
    public boolean erase(Member member) {
        notes.deleteAll(note -> note.member().id() == member.id());
        questions.forget(member, false);
        members.remove(member.id());
        return true;
    }

    @Override
    public boolean leave(Member member) {
        notes.deleteAll(note -> note.member().id() == member.id() && note.audience() == Audience.ME);
        notes.replaceAll(note -> note.member().id() == member.id(), note -> by(note, NOBODY));
        questions.forget(member, true);
        members.remove(member.id());
        return true;
    }

    private static Note by(Note note, Member member) {
        return new Note(
                note.id(),
                note.slug(),
                note.anchor(),
                note.mark(),
                note.audience(),
                member,
                note.text(),
                note.created(),
                note.changed(),
                note.replyTo(),
                note.addressee());
    }

    @Override
    public Sharing sharing(Member member) {
        return sharing.getOrDefault(member.id(), Sharing.NAMED);
    }

    @Override
    public void setSharing(Member member, Sharing chosen) {
        sharing.put(member.id(), chosen);
    }

    @Override
    public Group group() {
        return group;
    }

    @Override
    public void setGroup(Group other) {
        group = other;
    }
}

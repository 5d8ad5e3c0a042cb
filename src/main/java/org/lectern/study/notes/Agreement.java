package org.lectern.study.notes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.study.members.Member;

/**
 * Who agrees with a note and who doesn't, as they said by a mark on it.
 *
 * @param agree members who agree, the author left out; each once
 * @param disagree members who don't
 */
public record Agreement(List<Member> agree, List<Member> disagree) {
    public Agreement {
        agree = List.copyOf(agree);
        disagree = List.copyOf(disagree);
    }

    /** What the marks among these notes say of one note. */
    public static Agreement with(Note note, List<Note> notes) {
        return new Agreement(who(note, notes, Mark.AGREE), who(note, notes, Mark.DISAGREE));
    }

    private static List<Member> who(Note note, List<Note> notes, Mark mark) {
        Map<Long, Member> members = new LinkedHashMap<>();
        for (Note other : notes) {
            if (other.mark() == mark && other.agreement() && note.id().equals(other.replyTo())) {
                members.putIfAbsent(other.member().id(), other.member());
            }
        }
        return List.copyOf(members.values());
    }

    public boolean none() {
        return agree.isEmpty() && disagree.isEmpty();
    }

    /** How many pairs of one who agrees and one who doesn't there could be; whoever wrote the note agrees with it. */
    public int disagreement() {
        return Math.min(agree.size() + 1, disagree.size());
    }
}

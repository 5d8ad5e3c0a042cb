package org.lectern.desk.members;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lectern.desk.Desk;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/**
 * All that is a member's: everything that {@code member erase} would take. Anonymous questions aren't in it, since nobody
 * can tell whose they are.
 *
 * @param sharing how much of their progress others may see
 * @param votes questions they voted for, by id
 * @param credits questions that theirs were merged into, by id
 * @param kept progress in chapters that the copies on the shelf lack
 */
public record Belongings(
        Member member,
        String sharing,
        Instant exported,
        List<Note> notes,
        List<Question> questions,
        List<String> votes,
        List<String> credits,
        List<ChapterProgress> progress,
        List<Kept> kept,
        List<Place> places,
        Map<String, Place> bookmarks,
        List<Task> tasks) {

    /** What the member does in a session: leads it, or has a duty. */
    public record Task(int session, String task) {}

    /** How far the member was in a chapter that is gone. */
    public record Kept(String reading, String chapter, String state) {}

    /** What the desk has of a member, for that member. */
    public static Belongings of(Desk desk, Member member) {
        List<Question> questions = desk.questions().all();
        return new Belongings(
                member,
                desk.members().sharing(member).word(),
                desk.clock().instant(),
                desk.margins().all(member).stream()
                        .filter(note -> note.member().id() == member.id())
                        .toList(),
                questions.stream()
                        .filter(question -> question.proposer().equals(member.name()))
                        .toList(),
                questions.stream()
                        .map(Question::id)
                        .filter(id -> desk.questions().hasVote(id, member))
                        .toList(),
                questions.stream()
                        .filter(question -> question.alsoFrom().contains(member.name()))
                        .map(Question::id)
                        .toList(),
                desk.progress().of(member),
                desk.shelf().readings().stream()
                        .flatMap(reading -> desk.progress().kept(member, reading.slug()).stream()
                                .map(each -> new Kept(
                                        reading.slug(),
                                        each.title(),
                                        each.state().word())))
                        .toList(),
                desk.shelf().readings().stream()
                        .flatMap(reading -> desk.progress().place(member, reading.slug()).stream())
                        .toList(),
                desk.progress().bookmarks(member),
                tasks(desk.schedule(), member));
    }

    private static List<Task> tasks(Schedule schedule, Member member) {
        return schedule.sessions().stream()
                .sorted(Comparator.comparingInt(Session::number))
                .flatMap(session -> {
                    List<Task> tasks = new java.util.ArrayList<>();
                    if (session.facilitator().equals(member.name())) {
                        tasks.add(new Task(session.number(), "facilitator"));
                    }
                    schedule.duties(session.number()).forEach((Duty duty, String name) -> {
                        if (name.equals(member.name())) {
                            tasks.add(new Task(session.number(), duty.word()));
                        }
                    });
                    return tasks.stream();
                })
                .toList();
    }
}

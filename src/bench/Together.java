import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lectern.reading.Passage;
import org.lectern.store.Store;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.study.schedule.Balance;

/**
 * Measures a group's work. {@code Together plan} prints the milliseconds of planning 500 chapters over 60 sessions, one a
 * line; {@code Together write DB READING MEMBERS NOTES} writes as so many members at once, and prints the milliseconds of
 * each write transaction, waiting included: those of a member's first three, while the JVMs start, behind a minus sign.
 */
public final class Together {
    private Together() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments[0].equals("plan")) {
            plan();
        } else {
            write(Path.of(arguments[1]), arguments[2], Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        }
    }

    private static void plan() {
        Random random = new Random(4);
        for (int round = 0; round < 9; round++) {
            List<Integer> words = random.ints(500, 300, 9_000).boxed().toList();
            long start = System.nanoTime();
            Balance.sizes(words, Collections.nCopies(60, 1));
            System.out.println((System.nanoTime() - start) / 1e6);
        }
    }

    private static void write(Path file, String reading, int members, int notes) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Double> waits = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < members; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try (Store store = Store.open(file)) {
                    Member member = store.members().add("Member " + UUID.randomUUID(), Role.MEMBER);
                    for (int note = 0; note < notes; note++) {
                        long start = System.nanoTime();
                        store.notes().put(note(reading, member));
                        double waited = (System.nanoTime() - start) / 1e6;
                        waits.add(note < 3 ? -waited : waited);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        waits.forEach(System.out::println);
    }

    private static Note note(String reading, Member member) {
        Instant now = Clock.systemUTC().instant();
        Anchor anchor = Anchor.of(Passage.require("1.2"));
        return new Note(UUID.randomUUID(), reading, anchor, null, Audience.GROUP, member, "written", now, now, null);
    }
}

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
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
 * line. {@code Together write DB READING MEMBERS NOTES} opens the file for so many members, says {@code ready}, waits for a
 * line, writes as all of them at once, and prints the milliseconds of each write transaction, from asking for the turn to the
 * commit that is on the disk.
 */
public final class Together {
    private Together() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
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

    private static void write(Path file, String reading, int members, int notes)
            throws InterruptedException, IOException {
        List<Thread> threads = new ArrayList<>();
        List<Double> waits = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ready = new CountDownLatch(members);
        CountDownLatch go = new CountDownLatch(1);
        for (int i = 0; i < members; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try (Store store = Store.open(file)) {
                    Member member = store.members().add("Member " + UUID.randomUUID(), Role.MEMBER);
                    ready.countDown();
                    awaited(go);
                    for (int note = 0; note < notes; note++) {
                        Note written = note(reading, member);
                        long start = System.nanoTime();
                        store.notes().put(written);
                        waits.add((System.nanoTime() - start) / 1e6);
                    }
                }
            }));
        }
        ready.await();
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        waits.forEach(System.out::println);
    }

    private static void awaited(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Note note(String reading, Member member) {
        Instant now = Clock.systemUTC().instant();
        Anchor anchor = Anchor.of(Passage.require("1.2"));
        return new Note(UUID.randomUUID(), reading, anchor, null, Audience.GROUP, member, "written", now, now, null);
    }
}

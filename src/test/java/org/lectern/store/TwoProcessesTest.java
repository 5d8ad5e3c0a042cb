package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.store.Fixtures.table;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.reading.Passage;
import org.lectern.store.doctor.Doctor;
import org.lectern.store.doctor.Finding;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.text.UserException;

/** Several people's programs on one file. */
class TwoProcessesTest {
    private static final int PROCESSES = 10;
    private static final int THREADS = 5;
    private static final int NOTES = 12;

    @TempDir
    Path folder;

    @Test
    void nobodysNotesAreLostOnAFileThatAllMakeAtOnce() throws Exception {
        Path file = folder.resolve("group.db");
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            writers.add(start(file, i));
        }
        for (Process writer : writers) {
            assertThat(writer.waitFor(5, TimeUnit.MINUTES)).isTrue();
            String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).isEmpty();
            assertThat(writer.exitValue()).isZero();
        }

        try (Store store = Store.open(file)) {
            assertThat(store.notes().on("long-table")).hasSize(PROCESSES * THREADS * NOTES);
            assertThat(store.members().all()).hasSize(PROCESSES * THREADS);
            assertThat(store.notes().search("written", Integer.MAX_VALUE)).hasSize(PROCESSES * THREADS * NOTES);
        }
        assertThat(Doctor.examine(file)).filteredOn(Finding::wrong).isEmpty();
        // Logs and turns are taken away by whoever closes last.
        assertThat(folder.toFile().list()).containsExactly("group.db");
    }

    private static Process start(Path file, int number) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                System.getProperty("surefire.test.class.path", ""));
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        path,
                        Writer.class.getName(),
                        file.toString(),
                        Integer.toString(number))
                .redirectErrorStream(true)
                .start();
    }

    /** A person's program: some screens on one file in one process, as over SSH. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws InterruptedException {
            Path file = Path.of(arguments[0]);
            List<Thread> screens = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = Integer.parseInt(arguments[1]) * THREADS + i;
                screens.add(Thread.ofPlatform().start(() -> write(file, number)));
            }
            for (Thread screen : screens) {
                screen.join();
            }
        }

        private static void write(Path file, int number) {
            Member member;
            try (Store store = patient(() -> Store.open(file))) {
                patient(() -> store.transactions().write(() -> {
                    if (store.shelf().readings().isEmpty()) {
                        store.shelf().put(table(false), "1");
                    }
                    return true;
                }));
                member = patient(() -> store.members().add("Member " + number, Role.MEMBER));
            }
            for (int round = 0; round < NOTES; round += 4) {
                // Opened anew now and then, while the others in this process hold it.
                try (Store store = patient(() -> Store.open(file))) {
                    for (int i = round; i < round + 4; i++) {
                        Note note = note(new UUID(number, i), member);
                        patient(() -> {
                            store.notes().put(note);
                            return note;
                        });
                    }
                }
            }
        }

        /** On a machine with much else to do one is told that the file is busy, and tries again, as people do. */
        private static <T> T patient(Supplier<T> work) {
            for (int left = 20; ; left--) {
                try {
                    return work.get();
                } catch (UserException busy) {
                    if (left == 0 || !String.valueOf(busy.getMessage()).contains("is busy")) {
                        throw busy;
                    }
                }
            }
        }

        private static Note note(UUID id, Member member) {
            Anchor anchor = Anchor.of(Passage.require("1.2"));
            return new Note(
                    id,
                    "long-table",
                    anchor,
                    null,
                    Audience.GROUP,
                    member,
                    "written",
                    Fixtures.NOON,
                    Fixtures.NOON,
                    null);
        }
    }
}

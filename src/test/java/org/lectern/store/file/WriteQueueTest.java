package org.lectern.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteQueueTest {
    @TempDir
    Path folder;

    private Path database;
    private Path file;

    @BeforeEach
    void groupFile() throws IOException {
        database = Files.createFile(
                folder.resolve("group.db"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw----")));
        file = folder.resolve("group.db-turn");
    }

    @Test
    void ticketsAreOneRollForAllWhoHaveTheFile() throws IOException {
        TicketLock ours = TicketLock.in(file, database);
        TicketLock theirs = TicketLock.in(file, database);
        assertThat(List.of(ours.draw(), theirs.draw(), ours.draw())).containsExactly(0L, 1L, 2L);
        assertThat(theirs.idle()).isFalse();
        theirs.serve(2);
        ours.serve(1);
        assertThat(ours.served()).as("it never goes back").isEqualTo(2);
        ours.serve(3);
        assertThat(theirs.idle()).isTrue();
    }

    @Test
    void theRollHasTheDatabasesMode() throws IOException {
        TicketLock.in(file, database);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(database)));
    }

    @Test
    void aRollThatIsJustBeingMadeIsNotUsed() throws IOException {
        Files.createFile(file);
        assertThatThrownBy(() -> TicketLock.in(file, database)).isInstanceOf(IOException.class);
        WriteQueue turn = new WriteQueue(database);
        turn.take();
        turn.giveUp();
    }

    @Test
    void writersAreServedInTheOrderInWhichTheyAsked() throws Exception {
        TicketLock roll = TicketLock.in(file, database);
        long first = roll.draw();
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int name = i;
            writers.add(Thread.ofPlatform().start(() -> {
                WriteQueue turn = new WriteQueue(database, Duration.ofMinutes(1));
                turn.take();
                served.add(name);
                turn.giveUp();
            }));
            // The next one asks when this one stands in the line.
            while (roll.drawn() < name + 2) {
                Thread.onSpinWait();
            }
        }
        roll.serve(first + 1);
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(served).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void whoWasEndedInItsTurnHoldsNobodyUp() throws IOException {
        TicketLock.in(file, database).draw();
        WriteQueue next = new WriteQueue(database);
        next.take();
        next.giveUp();
        assertThat(TicketLock.in(file, database).idle()).isTrue();
    }

    @Test
    void theRollGoesWithWhoeverClosesLast() throws IOException {
        WriteQueue one = new WriteQueue(database);
        WriteQueue other = new WriteQueue(database);
        one.take();
        other.close();
        assertThat(file).exists();
        TicketLock old = TicketLock.in(file, database);
        one.giveUp();
        one.close();
        assertThat(file).doesNotExist();
        other.take();
        assertThat(old.in(file)).as("the old one is nobody's any more").isFalse();
        other.giveUp();
    }
}

package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred group files that a disk has spoilt, each in its own way: every command answers in words, and doctor sees it. */
class CorruptedFilesTest {
    private static final int FILES = 200;

    @TempDir
    Path home;

    private byte[] whole = {};

    @BeforeEach
    void begin() throws IOException {
        Commands lectern = new Commands(home);
        Path text = home.resolve("keys.md");
        Files.writeString(text, "# Keys\n\n## Doors\n\nWhoever comes first opens.\n\nWhoever goes last shuts.\n");
        lectern.run("member", "add", "Ada");
        lectern.run("import", text.toString());
        for (int i = 0; i < 20; i++) {
            lectern.run("note", "add", "keys", "1.1", "Note " + i + " " + "words ".repeat(40));
        }
        Path copy = home.resolve("copy.db");
        assertThat(lectern.run("backup", copy.toString()).status()).isZero();
        whole = Files.readAllBytes(copy);
    }

    @Test
    void everyCommandAnswersInWords() throws IOException {
        Path file = home.resolve("group.db");
        for (int seed = 0; seed < FILES; seed++) {
            for (String beside : new String[] {"-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(home.resolve("group.db" + beside));
            }
            Files.write(file, spoilt(new Random(seed)));
            Commands lectern = new Commands(home).kept();
            for (String[] command : new String[][] {
                {"doctor"},
                {"shelf"},
                {"note", "list", "--as", "Ada"},
                {"note", "add", "keys", "1.2", "More", "--as", "Ada"}
            }) {
                Commands.Done done = lectern.run(command);
                assertThat(done.status())
                        .as("seed " + seed + " " + Arrays.toString(command))
                        .isBetween(0, 1);
                assertThat(done.err() + done.out())
                        .as("seed " + seed + " " + Arrays.toString(command))
                        .doesNotContain("fault of the program", "Exception", "\tat ");
                if (done.status() == 1) {
                    assertThat(done.err() + done.out()).as("seed " + seed).isNotBlank();
                }
            }
        }
    }

    private byte[] spoilt(Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + 4096), (byte) 0);
            }
            case 2 -> {
                for (int i = 0; i < 50; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            default -> {
                int page = bytes.length / 4096;
                int from = random.nextInt(page) * 4096;
                int to = random.nextInt(page) * 4096;
                System.arraycopy(bytes.clone(), from, bytes, to, 4096);
            }
        }
        return bytes;
    }
}

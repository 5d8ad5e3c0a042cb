package org.lectern.store;

import static org.lectern.store.Fixtures.table;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/** A group's file with a book and two members. */
public abstract class GroupFile {
    @TempDir
    public Path folder;

    public Store store;
    Member ada;
    Member ben;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("group.db"));
        store.shelf().put(table(false), "1");
        ada = store.members().add("Ada", Role.FACILITATOR);
        ben = store.members().add(" Ben ", Role.MEMBER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static Question question(String id, String address, String proposer) {
        return new Question(
                id,
                "long-table",
                List.of(Passage.require(address)),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "What does " + id + " ask?",
                proposer,
                0,
                Status.PROPOSED);
    }

    Session session(int number, List<Part> parts) {
        return new Session(
                number,
                Instant.parse("2026-12-03T19:00:00Z"),
                ZoneId.of("Europe/London"),
                "Room 2",
                90,
                "Ada",
                parts,
                false);
    }
}

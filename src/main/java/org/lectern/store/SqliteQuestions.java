package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.store.file.Database;
import org.lectern.study.members.Member;
import org.lectern.study.questions.PassageWords;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.questions.Status;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** Questions in SQLite. */
final class SqliteQuestions implements QuestionStore {

    /** A row for each passage; the first passage's columns again as the order of questions. */
    private static final String QUESTIONS =
            "SELECT q.id, r.slug, q.kind, q.place, q.text, q.status, ifnull(m.name, '') AS proposer,"
                    + " (SELECT count(*) FROM vote v WHERE v.question = q.id) AS votes,"
                    + " (SELECT group_concat(c.name, char(10)) FROM (SELECT name FROM credit JOIN member ON id = member"
                    + " WHERE question = q.id ORDER BY id) c) AS credits, p."
                    + ColumnCodec.PASSAGE.replace(", ", ", p.")
                    + " FROM question q JOIN reading r ON r.id = q.reading JOIN question_passage p ON p.question = q.id"
                    + " JOIN question_passage f ON f.question = q.id AND f.ordinal = 0"
                    + " LEFT JOIN member m ON m.id = q.member";

    private static final String ORDER =
            " ORDER BY r.id, f.first_chapter, f.first_paragraph, q.guide DESC, q.ordinal, q.id, p.ordinal";

    private static final String PUT =
            "INSERT INTO question (id, reading, guide, ordinal, member, kind, place, text, status)"
                    + " VALUES (?,?,?,?,?,?,?,?,?)"
                    + " ON CONFLICT (id) DO UPDATE SET reading = excluded.reading,"
                    + " ordinal = iif(excluded.guide, excluded.ordinal, ordinal), kind = excluded.kind, place = excluded.place, text = excluded.text";

    /** Where a question's rows are. */
    private static final List<String> TABLES = List.of("question", "question_passage", "passage_words");

    private final Database database;
    private final ParentRows rows;

    SqliteQuestions(Database database, ParentRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public List<Question> on(String slug) {
        return list(QUESTIONS + " WHERE r.slug = ?" + ORDER, slug);
    }

    @Override
    public List<Question> all() {
        return list(QUESTIONS + ORDER);
    }

    @Override
    public Optional<Question> find(String id) {
        return list(QUESTIONS + " WHERE q.id = ?" + ORDER, id).stream().findFirst();
    }

    private List<Question> list(String sql, Object... values) {
        List<Question> found = new ArrayList<>();
        database.list(sql, row -> found.add(joined(found, question(row))), values);
        return found;
    }

    /** The question with the passages of the row before, where that is the same question's; it is taken away. */
    private static Question joined(List<Question> found, Question next) {
        if (found.isEmpty() || !found.getLast().id().equals(next.id())) {
            return next;
        }
        List<Passage> passages = new ArrayList<>(found.removeLast().passages());
        passages.addAll(next.passages());
        return new Question(
                next.id(),
                next.slug(),
                passages,
                next.kind(),
                next.place(),
                next.text(),
                next.proposer(),
                next.votes(),
                next.status(),
                next.alsoFrom());
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getString("id"),
                row.getString("slug"),
                List.of(ColumnCodec.passage(row)),
                ColumnCodec.of(QuestionKind.values(), QuestionKind::word, row.getString("kind")),
                ColumnCodec.of(QuestionPlace.values(), QuestionPlace::word, row.getString("place")),
                row.getString("text"),
                row.getString("proposer"),
                row.getInt("votes"),
                ColumnCodec.of(Status.values(), Status::word, row.getString("status")),
                names(row.getString("credits")));
    }

    private static List<String> names(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split("\n", -1));
    }

    @Override
    public void put(Question question, Member proposer) {
        database.writing(() -> {
            write(question, rows.member(proposer), false, 0);
            setStatus(question);
        });
    }

    @Override
    public void change(Question question) {
        database.writing(() -> {
            if (find(question.id()).isEmpty()) {
                throw new UserException(
                        "question " + question.id() + " is gone", new WayOut("question list", "shows those left"));
            }
            write(question, null, false, 0);
            setStatus(question);
        });
    }

    @Override
    public boolean putAnonymous(Question question) {
        return UnlinkableWrite.write(database, TABLES, () -> write(question, null, false, 0));
    }

    @Override
    public void merge(String from, String into) {
        database.writing(() -> {
            database.update(
                    "INSERT INTO credit (question, member) SELECT ?2, member FROM"
                            + " (SELECT member FROM question WHERE id = ?1 UNION SELECT member FROM credit WHERE question = ?1)"
                            + " WHERE member IS NOT NULL AND member IS NOT (SELECT member FROM question WHERE id = ?2)"
                            + " ON CONFLICT DO NOTHING",
                    from,
                    into);
            database.update(
                    "INSERT INTO vote (question, member) SELECT ?2, member FROM vote WHERE question = ?1"
                            + " ON CONFLICT DO NOTHING",
                    from,
                    into);
            database.update(
                    "INSERT INTO question_passage (question, ordinal, " + ColumnCodec.PASSAGE + ") SELECT ?2,"
                            + " (SELECT max(ordinal) + 1 FROM question_passage WHERE question = ?2) + p.ordinal, "
                            + ColumnCodec.PASSAGE + " FROM question_passage p WHERE p.question = ?1 AND NOT EXISTS"
                            + " (SELECT 1 FROM question_passage o WHERE o.question = ?2"
                            + " AND o.first_chapter = p.first_chapter AND o.first_paragraph = p.first_paragraph"
                            + " AND o.last_chapter = p.last_chapter AND o.last_paragraph = p.last_paragraph)",
                    from,
                    into);
            database.update(
                    "INSERT INTO passage_words (question, ordinal, " + ColumnCodec.PASSAGE + ", words) SELECT ?2,"
                            + " (SELECT ifnull(max(ordinal) + 1, 0) FROM passage_words WHERE question = ?2) + ordinal, "
                            + ColumnCodec.PASSAGE + ", words FROM passage_words WHERE question = ?1",
                    from,
                    into);
            delete(from);
        });
    }

    @Override
    public Map<String, Integer> carried() {
        Map<String, Integer> carried = new HashMap<>();
        database.list("SELECT id, carried FROM question WHERE carried IS NOT NULL", row -> {
            carried.put(row.getString(1), row.getInt(2));
            return true;
        });
        return carried;
    }

    @Override
    public void carry(String id, int session) {
        database.update(
                "UPDATE question SET carried = (SELECT number FROM session WHERE number = ?2) WHERE id = ?1",
                id,
                session);
    }

    @Override
    public List<PassageWords> words(String id) {
        return database.list(
                "SELECT " + ColumnCodec.PASSAGE + ", words FROM passage_words w WHERE question = ? AND EXISTS"
                        + " (SELECT 1 FROM question_passage p WHERE p.question = w.question"
                        + " AND p.first_chapter = w.first_chapter AND p.first_paragraph = w.first_paragraph"
                        + " AND p.last_chapter = w.last_chapter AND p.last_paragraph = w.last_paragraph"
                        + " AND p.digest = w.digest) ORDER BY ordinal",
                row -> new PassageWords(ColumnCodec.passage(row), row.getString("words")),
                id);
    }

    @Override
    public void keepWords(String id, List<PassageWords> words) {
        database.writing(() -> {
            database.update("DELETE FROM passage_words WHERE question = ?", id);
            int ordinal = 0;
            for (PassageWords each : words) {
                Passage passage = each.passage();
                database.update(
                        "INSERT INTO passage_words (question, ordinal, " + ColumnCodec.PASSAGE
                                + ", words) VALUES (?,?,?,?,?,?,?,?)",
                        id,
                        ordinal++,
                        passage.first().chapter(),
                        passage.first().paragraph(),
                        passage.last().chapter(),
                        passage.last().paragraph(),
                        passage.first().digest(),
                        each.words());
            }
        });
    }

    @Override
    public void putGuide(String slug, List<Question> questions) {
        database.writing(() -> {
            long reading = rows.reading(slug);
            Set<String> stay = new HashSet<>();
            questions.forEach(question -> stay.add(question.id()));
            for (String id : database.list(
                    "SELECT id FROM question WHERE reading = ? AND guide = 1", row -> row.getString(1), reading)) {
                if (!stay.contains(id)) {
                    delete(id);
                }
            }
            int ordinal = 0;
            for (Question question : questions) {
                if (!question.slug().equals(slug)) {
                    throw new IllegalArgumentException(question.id() + " is a question on " + question.slug());
                }
                write(question, null, true, ordinal++);
            }
        });
    }

    private void write(Question question, @Nullable Long member, boolean guide, int ordinal) {
        database.update(
                PUT,
                question.id(),
                rows.reading(question.slug()),
                guide,
                ordinal,
                member,
                question.kind().word(),
                question.place().word(),
                Sanitizer.line(question.text()),
                question.status().word());
        database.update("DELETE FROM question_passage WHERE question = ?", question.id());
        int number = 0;
        for (Passage passage : question.passages()) {
            database.update(
                    "INSERT INTO question_passage (question, ordinal, " + ColumnCodec.PASSAGE
                            + ") VALUES (?,?,?,?,?,?,?)",
                    question.id(),
                    number++,
                    passage.first().chapter(),
                    passage.first().paragraph(),
                    passage.last().chapter(),
                    passage.last().paragraph(),
                    passage.first().digest());
        }
    }

    private void setStatus(Question question) {
        database.update(
                "UPDATE question SET status = ? WHERE id = ?", question.status().word(), question.id());
    }

    @Override
    public void delete(String id) {
        database.update("DELETE FROM question WHERE id = ?", id);
    }

    @Override
    public void vote(String id, Member member, boolean on) {
        database.writing(() -> {
            if (on) {
                database.update(
                        "INSERT INTO vote (question, member) SELECT q.id, m.id FROM question q, member m"
                                + " WHERE q.id = ? AND m.id = ? ON CONFLICT DO NOTHING",
                        id,
                        member.id());
            } else {
                database.update("DELETE FROM vote WHERE question = ? AND member = ?", id, member.id());
            }
        });
    }

    @Override
    public boolean hasVote(String id, Member member) {
        return database.number("SELECT count(*) FROM vote WHERE question = ? AND member = ?", id, member.id()) > 0;
    }
}

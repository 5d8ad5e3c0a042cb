-- One mark of a sign by a member on a passage; to whom a note is addressed; what a member has seen.

-- The same mark that somebody set several times becomes one: the one that most may see, of these the oldest. Those who left are
-- one row for all, so their marks stay as they are.
CREATE TABLE doubled AS
    SELECT id, uuid, first_value(id) OVER same AS kept, first_value(uuid) OVER same AS kept_uuid
    FROM note
    WHERE mark IS NOT NULL AND text = '' AND reply_to IS NULL AND member IN (SELECT id FROM member WHERE gone = 0)
    WINDOW same AS (
        PARTITION BY member, reading, first_chapter, first_paragraph, last_chapter, last_paragraph, digest, quote, start, mark
        ORDER BY CASE audience WHEN 'group' THEN 0 WHEN 'facilitator' THEN 1 WHEN 'held' THEN 2 ELSE 3 END, created, uuid);

DELETE FROM doubled WHERE id = kept;

UPDATE note SET reply_to = (SELECT kept_uuid FROM doubled WHERE doubled.uuid = note.reply_to)
    WHERE reply_to IN (SELECT uuid FROM doubled);

INSERT INTO thread (note, resolved, carried)
    SELECT kept, max(resolved), max(carried) FROM doubled JOIN thread ON thread.note = doubled.id WHERE true GROUP BY kept
    ON CONFLICT (note) DO UPDATE SET carried = coalesce(carried, excluded.carried);

DELETE FROM thread WHERE note IN (SELECT id FROM doubled);
DELETE FROM note WHERE id IN (SELECT id FROM doubled);
DROP TABLE doubled;

-- A note for its author alone that stands here is for this member too.
CREATE TABLE addressee (
    note   INTEGER PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
    member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX addressee_member ON addressee (member);

-- Up to when a member has seen everything, and what they have seen since. Nobody else is told.
CREATE TABLE seen_until (
    member INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    at     TEXT    NOT NULL
) STRICT;

INSERT INTO seen_until (member, at)
    SELECT id, strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000000Z' FROM member WHERE gone = 0;

CREATE TABLE seen (
    member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    item   TEXT    NOT NULL,
    at     TEXT    NOT NULL,
    PRIMARY KEY (member, item)
) STRICT, WITHOUT ROWID;

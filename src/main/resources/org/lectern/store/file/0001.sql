-- The first schema. Times are UTC ISO-8601 with nine digits of the second, so that text order is time order.
-- A passage is five columns: first and last chapter and paragraph, paragraph 0 for whole chapters, and whether it is
-- a digest's. It is no foreign key: a note outlives the paragraph it stood on, and is then shown at its chapter.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Tells this group's file from any other's, also in a copy: calendars know its sessions again by it.
INSERT INTO setting (key, value) VALUES ('identity', lower(hex(randomblob(16))));

CREATE TABLE reading (
    id          INTEGER PRIMARY KEY,
    slug        TEXT    NOT NULL UNIQUE CHECK (slug <> ''),
    title       TEXT    NOT NULL,
    own_title   TEXT,             -- what the group calls it; outlives a new import
    author      TEXT    NOT NULL,
    source      TEXT    NOT NULL,
    rights      TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    guide       TEXT    NOT NULL,
    digest      INTEGER NOT NULL CHECK (digest IN (0, 1)),
    hidden      INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    fingerprint TEXT    NOT NULL
) STRICT;

CREATE TABLE chapter (
    reading    INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL CHECK (number > 0),
    title      TEXT    NOT NULL,
    words      INTEGER NOT NULL,
    paragraphs INTEGER NOT NULL,
    PRIMARY KEY (reading, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE block (
    id       INTEGER PRIMARY KEY,
    reading  INTEGER NOT NULL,
    chapter  INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN (
                 'heading', 'rule', 'paragraph', 'quotation', 'list-item', 'verse', 'preformatted')),
    number   INTEGER,             -- of a paragraph; headings and rules have none
    text     TEXT    NOT NULL,
    UNIQUE (reading, chapter, position),
    FOREIGN KEY (reading, chapter) REFERENCES chapter (reading, number) ON DELETE CASCADE,
    CHECK ((number IS NULL) = (kind IN ('heading', 'rule')))
) STRICT;

CREATE VIEW paragraph AS SELECT id, reading, chapter, number, kind, text FROM block WHERE number IS NOT NULL;

CREATE VIRTUAL TABLE paragraph_index USING fts5 (
    text, content = 'paragraph', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER block_indexed AFTER INSERT ON block WHEN new.number IS NOT NULL BEGIN
    INSERT INTO paragraph_index (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER block_reindexed AFTER UPDATE ON block BEGIN
    INSERT INTO paragraph_index (paragraph_index, rowid, text)
        SELECT 'delete', old.id, old.text WHERE old.number IS NOT NULL;
    INSERT INTO paragraph_index (rowid, text) SELECT new.id, new.text WHERE new.number IS NOT NULL;
END;

CREATE TRIGGER block_unindexed AFTER DELETE ON block WHEN old.number IS NOT NULL BEGIN
    INSERT INTO paragraph_index (paragraph_index, rowid, text) VALUES ('delete', old.id, old.text);
END;

-- AUTOINCREMENT: the number of one who left is never another's.
CREATE TABLE member (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL UNIQUE,  -- the name, its case folded
    role   TEXT NOT NULL CHECK (role IN ('facilitator', 'member'))
) STRICT;

-- What was done on the digest says nothing about the text, so both are kept apart.
CREATE TABLE progress (
    member   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    reading  INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    digest   INTEGER NOT NULL CHECK (digest IN (0, 1)),
    chapter  INTEGER NOT NULL CHECK (chapter > 0),
    state    TEXT    NOT NULL CHECK (state IN ('unread', 'reading', 'read', 'studied')),
    furthest INTEGER NOT NULL CHECK (furthest >= 0),
    PRIMARY KEY (member, reading, digest, chapter)
) STRICT, WITHOUT ROWID;

CREATE INDEX progress_reading ON progress (reading);

-- turn orders a member's places by when they were left, without a time.
CREATE TABLE place (
    member    INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    reading   INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    chapter   INTEGER NOT NULL CHECK (chapter > 0),
    paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
    digest    INTEGER NOT NULL CHECK (digest IN (0, 1)),
    offset    INTEGER NOT NULL,
    turn      INTEGER NOT NULL,
    PRIMARY KEY (member, reading)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_reading ON place (reading);

-- reply_to may name a note that is gone: undoing its deletion brings it back.
CREATE TABLE note (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    reading         INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    member          INTEGER NOT NULL REFERENCES member (id),
    first_chapter   INTEGER NOT NULL CHECK (first_chapter > 0),
    first_paragraph INTEGER NOT NULL CHECK (first_paragraph >= 0),
    last_chapter    INTEGER NOT NULL,
    last_paragraph  INTEGER NOT NULL,
    digest          INTEGER NOT NULL CHECK (digest IN (0, 1)),
    quote           TEXT    NOT NULL,
    start           INTEGER NOT NULL CHECK (start >= -1),
    mark            TEXT CHECK (mark IN ('unclear', 'striking', 'agree', 'disagree', 'connects', 'term')),
    audience        TEXT    NOT NULL CHECK (audience IN ('me', 'held', 'facilitator', 'group')),
    text            TEXT    NOT NULL,
    created         TEXT    NOT NULL,
    changed         TEXT    NOT NULL,
    reply_to        TEXT
) STRICT;

CREATE INDEX note_place ON note (reading, first_chapter, first_paragraph, created);
CREATE INDEX note_member ON note (member);

CREATE VIRTUAL TABLE note_index USING fts5 (
    text, quote, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

-- A deleted note's words leave the index at once, not at some later merge.
INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER note_indexed AFTER INSERT ON note BEGIN
    INSERT INTO note_index (rowid, text, quote) VALUES (new.id, new.text, new.quote);
END;

CREATE TRIGGER note_reindexed AFTER UPDATE ON note BEGIN
    INSERT INTO note_index (note_index, rowid, text, quote) VALUES ('delete', old.id, old.text, old.quote);
    INSERT INTO note_index (rowid, text, quote) VALUES (new.id, new.text, new.quote);
END;

CREATE TRIGGER note_unindexed AFTER DELETE ON note BEGIN
    INSERT INTO note_index (note_index, rowid, text, quote) VALUES ('delete', old.id, old.text, old.quote);
END;

-- A guide's question has no member. Its ordinal is its place in the guide; a member's question has 0.
CREATE TABLE question (
    id      TEXT PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    guide   INTEGER NOT NULL CHECK (guide IN (0, 1)),
    ordinal INTEGER NOT NULL,
    member  INTEGER REFERENCES member (id) ON DELETE SET NULL,
    kind    TEXT    NOT NULL CHECK (kind IN ('factual', 'interpretive', 'evaluative')),
    place   TEXT    NOT NULL CHECK (place IN ('opening', 'core', 'closing')),
    text    TEXT    NOT NULL,
    status  TEXT    NOT NULL CHECK (status IN ('proposed', 'picked', 'dropped')),
    CHECK (guide = 0 OR member IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX question_reading ON question (reading);
CREATE INDEX question_member ON question (member);

CREATE TABLE question_passage (
    question        TEXT    NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL,
    first_chapter   INTEGER NOT NULL CHECK (first_chapter > 0),
    first_paragraph INTEGER NOT NULL CHECK (first_paragraph >= 0),
    last_chapter    INTEGER NOT NULL,
    last_paragraph  INTEGER NOT NULL,
    digest          INTEGER NOT NULL CHECK (digest IN (0, 1)),
    PRIMARY KEY (question, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
    question TEXT    NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    member   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (question, member)
) STRICT, WITHOUT ROWID;

CREATE INDEX vote_member ON vote (member);

-- local is the clock on the wall: where a zone's rules change, it holds and start follows. revision counts changes.
CREATE TABLE session (
    number      INTEGER PRIMARY KEY CHECK (number > 0),
    start       TEXT    NOT NULL,
    local       TEXT    NOT NULL,
    zone        TEXT    NOT NULL,
    place       TEXT    NOT NULL,
    minutes     INTEGER NOT NULL CHECK (minutes > 0),
    facilitator INTEGER REFERENCES member (id) ON DELETE SET NULL,
    cancelled   INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    revision    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX session_facilitator ON session (facilitator);

CREATE TABLE assignment (
    session         INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL,
    reading         INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    first_chapter   INTEGER NOT NULL CHECK (first_chapter > 0),
    first_paragraph INTEGER NOT NULL CHECK (first_paragraph >= 0),
    last_chapter    INTEGER NOT NULL,
    last_paragraph  INTEGER NOT NULL,
    digest          INTEGER NOT NULL CHECK (digest IN (0, 1)),
    PRIMARY KEY (session, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX assignment_reading ON assignment (reading);

-- Mends by hand, as a person reads them; and the text as it was before them, so that each can be taken back.

CREATE TABLE mend (
    reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text    TEXT    NOT NULL,
    PRIMARY KEY (reading, ordinal)
) STRICT, WITHOUT ROWID;

-- Only of readings that have mends. A chapter's row is its title; a footnote's follows its paragraph's.
CREATE TABLE unmended (
    reading  INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('chapter', 'heading', 'rule', 'footnote',
                 'paragraph', 'quotation', 'list-item', 'verse', 'preformatted')),
    text     TEXT    NOT NULL,
    label    TEXT    NOT NULL DEFAULT '',  -- of a footnote: its sign
    at       INTEGER NOT NULL DEFAULT 0,   -- and its place in the paragraph's text
    PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

-- The files that readings came from, by hashes of their bytes and of how they were imported.
CREATE TABLE origin (
    reading     INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    content     TEXT    NOT NULL,
    way         TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,  -- of the reading as it was then
    turn        INTEGER NOT NULL,  -- orders them by when they came, without a time
    PRIMARY KEY (reading, content)
) STRICT, WITHOUT ROWID;

CREATE INDEX origin_content ON origin (content);

-- The least hashes of a reading's text, 16 hexadecimal digits each, by which another copy is recognised.
CREATE TABLE sketch (
    reading INTEGER PRIMARY KEY REFERENCES reading (id) ON DELETE CASCADE,
    hashes  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

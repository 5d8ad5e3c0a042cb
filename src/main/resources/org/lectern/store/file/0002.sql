-- Bookmarks: a member's own places, each under a key.

CREATE TABLE bookmark (
    member    INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    key       TEXT    NOT NULL CHECK (key <> ''),
    reading   INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    chapter   INTEGER NOT NULL CHECK (chapter > 0),
    paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
    digest    INTEGER NOT NULL CHECK (digest IN (0, 1)),
    offset    INTEGER NOT NULL,
    PRIMARY KEY (member, key)
) STRICT, WITHOUT ROWID;

-- Progress in chapters that the copy on the shelf lacks: by the chapter's title and hashes of its words, for a copy that has
-- it again.

CREATE TABLE kept_progress (
    member   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    reading  INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL CHECK (ordinal >= 0),
    title    TEXT    NOT NULL,
    state    TEXT    NOT NULL CHECK (state IN ('reading', 'read', 'studied')),
    furthest INTEGER NOT NULL CHECK (furthest >= 0),
    hashes   TEXT    NOT NULL,
    PRIMARY KEY (member, reading, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_progress_reading ON kept_progress (reading);

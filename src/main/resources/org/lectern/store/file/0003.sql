-- The text's own footnotes, tied to their places in its paragraphs. They come and go with the text.

CREATE TABLE footnote (
    id      INTEGER PRIMARY KEY,
    block   INTEGER NOT NULL REFERENCES block (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    label   TEXT    NOT NULL,
    offset  INTEGER NOT NULL CHECK (offset >= 0),  -- UTF-16 units of the paragraph's text before the sign
    text    TEXT    NOT NULL,
    UNIQUE (block, ordinal)
) STRICT;

CREATE VIRTUAL TABLE footnote_index USING fts5 (
    text, content = 'footnote', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER footnote_indexed AFTER INSERT ON footnote BEGIN
    INSERT INTO footnote_index (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER footnote_reindexed AFTER UPDATE ON footnote BEGIN
    INSERT INTO footnote_index (footnote_index, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO footnote_index (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER footnote_unindexed AFTER DELETE ON footnote BEGIN
    INSERT INTO footnote_index (footnote_index, rowid, text) VALUES ('delete', old.id, old.text);
END;

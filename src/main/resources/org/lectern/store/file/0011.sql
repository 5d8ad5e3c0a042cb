-- Searches find a text by one fold, made by lectern_tokens (org.lectern.text.SearchTokens) and kept beside it, so that any program may
-- change a row: a run of a script without spaces is its overlapping pairs. Headings are found as paragraphs are.

DROP TRIGGER block_indexed;
DROP TRIGGER block_reindexed;
DROP TRIGGER block_unindexed;
DROP TRIGGER footnote_indexed;
DROP TRIGGER footnote_reindexed;
DROP TRIGGER footnote_unindexed;
DROP TRIGGER note_indexed;
DROP TRIGGER note_reindexed;
DROP TRIGGER note_unindexed;
DROP TABLE paragraph_index;
DROP TABLE footnote_index;
DROP TABLE note_index;

ALTER TABLE block ADD COLUMN tokens TEXT NOT NULL DEFAULT '';
ALTER TABLE footnote ADD COLUMN tokens TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN tokens TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN quote_tokens TEXT NOT NULL DEFAULT '';
UPDATE block SET tokens = lectern_tokens(text);
UPDATE footnote SET tokens = lectern_tokens(text);
UPDATE note SET tokens = lectern_tokens(text), quote_tokens = lectern_tokens(quote);

CREATE VIEW paragraph_tokens AS SELECT id, tokens AS text FROM block WHERE kind <> 'rule';
CREATE VIEW footnote_tokens AS SELECT id, tokens AS text FROM footnote;
CREATE VIEW note_tokens AS SELECT id, tokens AS text, quote_tokens AS quote FROM note;

CREATE VIRTUAL TABLE paragraph_index USING fts5 (
    text, content = 'paragraph_tokens', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
CREATE VIRTUAL TABLE footnote_index USING fts5 (
    text, content = 'footnote_tokens', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
CREATE VIRTUAL TABLE note_index USING fts5 (
    text, quote, content = 'note_tokens', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'");

-- A deleted note's words leave the index at once, not at some later merge.
INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER block_indexed AFTER INSERT ON block WHEN new.kind <> 'rule' BEGIN
    INSERT INTO paragraph_index (rowid, text) VALUES (new.id, new.tokens);
END;

CREATE TRIGGER block_reindexed AFTER UPDATE ON block BEGIN
    INSERT INTO paragraph_index (paragraph_index, rowid, text)
        SELECT 'delete', old.id, old.tokens WHERE old.kind <> 'rule';
    INSERT INTO paragraph_index (rowid, text) SELECT new.id, new.tokens WHERE new.kind <> 'rule';
END;

CREATE TRIGGER block_unindexed AFTER DELETE ON block WHEN old.kind <> 'rule' BEGIN
    INSERT INTO paragraph_index (paragraph_index, rowid, text) VALUES ('delete', old.id, old.tokens);
END;

CREATE TRIGGER footnote_indexed AFTER INSERT ON footnote BEGIN
    INSERT INTO footnote_index (rowid, text) VALUES (new.id, new.tokens);
END;

CREATE TRIGGER footnote_reindexed AFTER UPDATE ON footnote BEGIN
    INSERT INTO footnote_index (footnote_index, rowid, text) VALUES ('delete', old.id, old.tokens);
    INSERT INTO footnote_index (rowid, text) VALUES (new.id, new.tokens);
END;

CREATE TRIGGER footnote_unindexed AFTER DELETE ON footnote BEGIN
    INSERT INTO footnote_index (footnote_index, rowid, text) VALUES ('delete', old.id, old.tokens);
END;

CREATE TRIGGER note_indexed AFTER INSERT ON note BEGIN
    INSERT INTO note_index (rowid, text, quote) VALUES (new.id, new.tokens, new.quote_tokens);
END;

CREATE TRIGGER note_reindexed AFTER UPDATE ON note BEGIN
    INSERT INTO note_index (note_index, rowid, text, quote)
        VALUES ('delete', old.id, old.tokens, old.quote_tokens);
    INSERT INTO note_index (rowid, text, quote) VALUES (new.id, new.tokens, new.quote_tokens);
END;

CREATE TRIGGER note_unindexed AFTER DELETE ON note BEGIN
    INSERT INTO note_index (note_index, rowid, text, quote)
        VALUES ('delete', old.id, old.tokens, old.quote_tokens);
END;

INSERT INTO paragraph_index (paragraph_index) VALUES ('rebuild');
INSERT INTO footnote_index (footnote_index) VALUES ('rebuild');
INSERT INTO note_index (note_index) VALUES ('rebuild');

-- The words of a question's passages that a copy of the text lacks, or has inside another paragraph: to find them again.

CREATE TABLE passage_words (
    question        TEXT    NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL,
    first_chapter   INTEGER NOT NULL CHECK (first_chapter > 0),
    first_paragraph INTEGER NOT NULL CHECK (first_paragraph >= 0),
    last_chapter    INTEGER NOT NULL,
    last_paragraph  INTEGER NOT NULL,
    digest          INTEGER NOT NULL CHECK (digest IN (0, 1)),
    words           TEXT    NOT NULL,
    PRIMARY KEY (question, ordinal)
) STRICT, WITHOUT ROWID;

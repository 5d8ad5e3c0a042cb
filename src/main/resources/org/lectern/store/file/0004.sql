-- The group together: who leaves, what of progress is shown, locked sessions and their duties, threads, workshop, table.

-- The one row with gone = 1 stands for all who left and let their words stay; it has no name of theirs.
ALTER TABLE member ADD COLUMN gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1));
ALTER TABLE member ADD COLUMN sharing TEXT NOT NULL DEFAULT 'named' CHECK (sharing IN ('none', 'totals', 'named'));

ALTER TABLE session ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));
ALTER TABLE session ADD COLUMN closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1));

CREATE TABLE duty (
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    duty    TEXT    NOT NULL CHECK (duty IN ('notes', 'time', 'reader')),
    member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (session, duty)
) STRICT, WITHOUT ROWID;

CREATE INDEX duty_member ON duty (member);

-- The group's, so nobody's name stands with it.
CREATE TABLE decision (
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text    TEXT    NOT NULL CHECK (text <> ''),
    PRIMARY KEY (session, ordinal)
) STRICT, WITHOUT ROWID;

-- Of a thread's first note. carried is the session to which it is carried.
CREATE TABLE thread (
    note     INTEGER PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
    carried  INTEGER REFERENCES session (number) ON DELETE SET NULL
) STRICT;

CREATE INDEX thread_carried ON thread (carried);

ALTER TABLE question ADD COLUMN carried INTEGER REFERENCES session (number) ON DELETE SET NULL;

CREATE INDEX question_carried ON question (carried);

-- Those whose questions were merged into this one.
CREATE TABLE credit (
    question TEXT    NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    member   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (question, member)
) STRICT, WITHOUT ROWID;

CREATE INDEX credit_member ON credit (member);

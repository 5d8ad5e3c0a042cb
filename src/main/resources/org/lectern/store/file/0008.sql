-- Since when it has been said that a session at its present time reads this: what was entered or moved into the past
-- opens no held notes and closes no vote. Empty: before anything that is written now.
ALTER TABLE assignment ADD COLUMN announced TEXT NOT NULL DEFAULT '';

-- Counts changes: of a text by import and mend, of a note, of a question. A write compares it with what its writer saw.
ALTER TABLE reading ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE question ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

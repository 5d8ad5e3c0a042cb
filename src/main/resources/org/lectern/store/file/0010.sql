-- The words of the paragraph that a note stood on, where that is gone: a quotation too short to be found by itself comes back by
-- them. Empty where the passage is there.
ALTER TABLE note ADD COLUMN gone TEXT NOT NULL DEFAULT '';

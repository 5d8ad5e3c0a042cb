package org.lectern.study.questions;

import org.lectern.reading.Passage;

/** The words by which a question's passage is found again, kept where a copy of the text lacks it or has it inside another. */
public record PassageWords(Passage passage, String words) {}

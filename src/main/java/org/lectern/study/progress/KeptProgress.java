package org.lectern.study.progress;

import java.util.List;

/**
 * How far a member was in a chapter that the copy on the shelf lacks, kept for a copy that has it again.
 *
 * @param title as the chapter was called
 * @param state not unread
 * @param furthest the furthest paragraph reached; 0 for none
 * @param hashes a sample of the {@linkplain org.lectern.text.Shingles shingles} of its words
 */
public record KeptProgress(String title, State state, int furthest, List<Long> hashes) {
    public KeptProgress {
        hashes = List.copyOf(hashes);
    }
}

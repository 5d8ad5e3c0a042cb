package org.lectern.tui.keys;

import static org.lectern.tui.keys.Context.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of contexts that actions share. */
enum Scope {
    /** All where letters mean actions. */
    ALL(EnumSet.complementOf(EnumSet.of(EDITOR, LINE, TALLY))),
    /** All where letters mean actions, but for selecting and choosing. */
    CALM(EnumSet.complementOf(EnumSet.of(STORM, EDITOR, LINE, TALLY, SELECTING, CHOOSING))),
    /** The same, and selecting. */
    CALM_OR_SELECT(EnumSet.complementOf(EnumSet.of(STORM, EDITOR, LINE, TALLY, CHOOSING))),
    READ(EnumSet.of(READING)),
    READ_OR_SELECT(EnumSet.of(READING, SELECTING)),
    COPYING(EnumSet.of(READING, SELECTING, PASSAGE)),
    SELECT(EnumSet.of(SELECTING)),
    CHAPTERS(EnumSet.of(READING, HANDOUT, GROUP, TABLE)),
    CHOICES(EnumSet.of(SHELF, CONTENTS, NOTES, NEWS, QUESTIONS, SESSIONS, FOUND, READING, PASSAGE, CHOOSING, STORM)),
    NOTING(EnumSet.of(READING, SELECTING, PASSAGE)),
    WRITING_NOTE(EnumSet.of(READING, PASSAGE)),
    OWN_WORDS(EnumSet.of(READING, PASSAGE, NOTES, QUESTIONS)),
    DELETING(EnumSet.of(READING, PASSAGE, NOTES, QUESTIONS, SESSIONS, SHELF, TABLE)),
    ON_NOTE(EnumSet.of(PASSAGE, NOTES)),
    REPLYING(EnumSet.of(READING, PASSAGE, NOTES)),
    ON_SHELF(EnumSet.of(SHELF)),
    IN_NOTES(EnumSet.of(NOTES)),
    CARRYING(EnumSet.of(NOTES, QUESTIONS, TABLE)),
    IN_NEWS(EnumSet.of(NEWS)),
    IN_GROUP(EnumSet.of(GROUP)),
    CATCHING_UP(EnumSet.of(SESSIONS, GROUP)),
    IN_STORM(EnumSet.of(STORM)),
    IN_QUESTIONS(EnumSet.of(QUESTIONS)),
    IN_SESSIONS(EnumSet.of(SESSIONS)),
    IN_HANDOUT(EnumSet.of(HANDOUT)),
    AT_TABLE(EnumSet.of(TABLE)),
    SEARCHED(EnumSet.of(READING, SELECTING, SHELF, NOTES, NEWS, QUESTIONS, HANDOUT, PAGES, FOUND)),
    HITS(EnumSet.of(READING, SELECTING, HANDOUT, PAGES)),
    FOLDING(EnumSet.of(CONTENTS)),
    WRITING(EnumSet.of(EDITOR)),
    ANY_LINE(EnumSet.of(EDITOR, LINE)),
    ONE_LINE(EnumSet.of(LINE)),
    EVERYWHERE(EnumSet.allOf(Context.class));

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<Context> contexts;

    Scope(EnumSet<Context> contexts) {
        this.contexts =
                Arrays.stream(Context.values()).filter(contexts::contains).collect(Collectors.toUnmodifiableSet());
    }

    Set<Context> contexts() {
        return contexts;
    }
}

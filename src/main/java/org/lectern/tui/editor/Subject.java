package org.lectern.tui.editor;

import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.tui.Command;

/** What is being written about, and the choices that go with it. Immutable. */
public interface Subject {

    /** What it is, where, and what is chosen: {@code note on 3.4 · ? unclear · for the group}. */
    String title();

    /** With the next choice of who sees it, or of when it is asked. */
    Subject audience();

    /** With the next mark, or kind. */
    Subject sign();

    /** The work that keeps these words; {@code null} where there is nothing to keep. */
    @Nullable
    Command keep(String words, Member member);

    /** The work that saves words when the program ends before they were kept: seen by nobody else. */
    @Nullable
    Command rescue(String words, Member member);
}

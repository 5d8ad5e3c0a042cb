package org.lectern.tui.screen;

/**
 * What a screen does for one action; screens keep them in a map by action.
 *
 * @param <S> the screen
 */
@FunctionalInterface
public interface Act<S> {

    /** @param key what was typed after the action's own key, for an action that takes one; else empty */
    Step act(S screen, String key, AppState app);
}

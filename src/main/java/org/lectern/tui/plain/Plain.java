package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.text.Sanitizer;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.work.DeskRequest;

/** Understands one line after another. Pure: what is to be done is asked for, and its outcome comes back. */
public final class Plain {
    private static final Map<String, String> SHORT =
            Map.of("", "next", "n", "next", "b", "back", "q", "quit", "?", "help", "h", "help", "exit", "quit");

    private final AppState app;
    private final DeskRequest.Begin begin;

    /**
     * @param app the member's liking, before anything is known
     * @param reading the slug of the reading to open; {@code null} for where the member left off
     */
    public Plain(AppState app, @Nullable String member, @Nullable String reading, @Nullable Address at) {
        this.app = app;
        this.begin = new DeskRequest.Begin(member, reading, at);
    }

    public PlainTurn start() {
        return PlainTurn.saying(PlainModel.of(app), "Lectern, line by line. Say help for what can be said.")
                .doing(begin);
    }

    /** Answers a line. */
    public PlainTurn say(PlainModel model, String line) {
        String said = Sanitizer.line(line);
        if (said.startsWith("/")) {
            return said(model, "search", said.substring(1).strip());
        }
        if (said.startsWith(":")) {
            said = said.substring(1).strip();
        }
        if (Passage.parse(said).isPresent()) {
            return said(model, "go", said);
        }
        int space = said.indexOf(' ');
        String word = (space < 0 ? said : said.substring(0, space)).toLowerCase(Locale.ROOT);
        return said(
                model,
                SHORT.getOrDefault(word, word),
                space < 0 ? "" : said.substring(space + 1).strip());
    }

    private static PlainTurn said(PlainModel model, String word, String rest) {
        List<PlainVerb> meant = new ArrayList<>();
        for (PlainVerb verb : Verbs.ALL) {
            if (verb.word().equals(word)) {
                return verb.act().act(model, rest);
            }
            if (verb.word().startsWith(word)) {
                meant.add(verb);
            }
        }
        if (meant.size() == 1) {
            return meant.getFirst().act().act(model, rest);
        }
        return PlainTurn.saying(
                model,
                meant.isEmpty()
                        ? word + " is nothing that can be said; help says what is."
                        : word + " could be "
                                + String.join(
                                        ", ",
                                        meant.stream().map(PlainVerb::word).toList()) + ".");
    }
}

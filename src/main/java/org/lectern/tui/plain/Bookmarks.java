package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Place;
import org.lectern.tui.work.DeskRequest;

/** Bookmarks said: {@code bookmark a} sets one, {@code bookmark} alone lists them. */
final class Bookmarks {

    private Bookmarks() {}

    static PlainTurn bookmark(PlainModel model, String rest) {
        Member member = model.app().member();
        if (rest.isEmpty()) {
            return list(model);
        }
        if (member == null || model.reading() == null) {
            return PlainTurn.saying(model, member == null ? Verbs.nobody() : "No reading is open: shelf, then open.");
        }
        return rest.codePointCount(0, rest.length()) == 1
                ? PlainTurn.of(model).doing(new DeskRequest.KeepBookmark(member, rest, model.place(), model.reading()))
                : PlainTurn.saying(model, "A bookmark is one letter or digit: bookmark a.");
    }

    private static PlainTurn list(PlainModel model) {
        List<ListedItem> items = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Place> one : new TreeMap<>(model.app().known().bookmarks()).entrySet()) {
            Place place = one.getValue();
            items.add(new ListedItem.OfPlace(place.slug(), place.address()));
            lines.add(
                    items.size() + ". Bookmark " + one.getKey() + ", " + place.address() + " of " + place.slug() + ".");
        }
        lines.add(lines.isEmpty() ? "No bookmarks; bookmark a sets one here." : "open and a number goes there.");
        return PlainTurn.of(model.listing(items)).saying(lines);
    }
}

package org.lectern.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.study.progress.Place;

/** Places jumped from, to go back to and forward again. */
public record Trail(List<Place> back, List<Place> forward) {
    private static final int KEPT = 100;

    public static final Trail EMPTY = new Trail(List.of(), List.of());

    /** A step on the trail: where it leads, and the trail from there. */
    public record Way(Place to, Trail trail) {}

    public Trail jumped(Place from) {
        return new Trail(with(back, from), List.of());
    }

    public Optional<Way> backFrom(Place here) {
        return back.isEmpty()
                ? Optional.empty()
                : Optional.of(new Way(back.getLast(), new Trail(without(back), with(forward, here))));
    }

    public Optional<Way> forwardFrom(Place here) {
        return forward.isEmpty()
                ? Optional.empty()
                : Optional.of(new Way(forward.getLast(), new Trail(with(back, here), without(forward))));
    }

    private static List<Place> with(List<Place> places, Place last) {
        if (!places.isEmpty() && places.getLast().equals(last)) {
            return places;
        }
        List<Place> more = new ArrayList<>(places.size() < KEPT ? places : places.subList(1, places.size()));
        more.add(last);
        return List.copyOf(more);
    }

    private static List<Place> without(List<Place> places) {
        return List.copyOf(places.subList(0, places.size() - 1));
    }
}

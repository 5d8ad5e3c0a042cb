package org.lectern.tui.plain;

import java.util.Optional;
import org.lectern.study.progress.Place;
import org.lectern.tui.screen.Trail;
import org.lectern.tui.work.DeskRequest;

/** Going back to where one jumped from, and forward again. */
final class Jumps {

    private Jumps() {}

    static PlainTurn back(PlainModel model) {
        return model.trail()
                .backFrom(model.place())
                .map(way -> going(model, way))
                .orElseGet(() -> PlainTurn.saying(model, "You have jumped nowhere yet."));
    }

    static PlainTurn forth(PlainModel model) {
        return model.trail()
                .forwardFrom(model.place())
                .map(way -> going(model, way))
                .orElseGet(() -> PlainTurn.saying(model, "There is nothing to go forward to."));
    }

    private static PlainTurn going(PlainModel model, Trail.Way way) {
        PlainModel there = model.with(way.trail());
        Place to = way.to();
        boolean here = Optional.ofNullable(model.reading())
                .filter(reading -> reading.slug().equals(to.slug()))
                .isPresent();
        return here
                ? Verbs.arrived(there.at(to.address()))
                : PlainTurn.of(there)
                        .doing(new DeskRequest.Open(
                                to.slug(), to.address(), 0, model.app().member()));
    }
}

package org.lectern.tui;

import java.util.List;

/**
 * A terminal program as a pure core: events go in, a new model and commands come out, and a model renders to a frame.
 *
 * @param <M> an immutable model
 */
public interface Program<M> {

    /** The first model and commands, for a screen of that size. */
    Update<M> start(Size size);

    Update<M> update(M model, Event event);

    /** A picture of the model; the same model gives the same picture. */
    Frame render(M model, Size size);

    /** A model, and the work it asks for. */
    record Update<M>(M model, List<Command> commands) {
        public Update {
            commands = List.copyOf(commands);
        }
    }
}

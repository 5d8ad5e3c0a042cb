package org.lectern.tui.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Frame;
import org.lectern.tui.Program;
import org.lectern.tui.Size;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.shelf.ShelfRoom;
import org.lectern.tui.work.DeskRequest;

/** Lectern on a terminal: all rooms, as a program without input, output or clock of its own. */
public final class LecternProgram implements Program<Model> {
    private final DeskRequest.Begin begin;
    private final KeyMap keys;
    private final ViewSettings view;
    private final List<String> warnings;

    /**
     * @param member who is reading; {@code null} to be asked
     * @param reading the slug of the reading to open, or a beginning of it; {@code null} for where the member left off
     * @param at where to open it; {@code null} for where the member left off in it
     */
    public LecternProgram(@Nullable String member, @Nullable String reading, @Nullable Address at) {
        this(member, reading, at, KeyMap.defaults(), ViewSettings.USUAL, List.of());
    }

    /**
     * As above, with the member's own keys and liking.
     *
     * @param warnings what is to be said at the start
     */
    public LecternProgram(
            @Nullable String member,
            @Nullable String reading,
            @Nullable Address at,
            KeyMap keys,
            ViewSettings view,
            List<String> warnings) {
        this.begin = new DeskRequest.Begin(member, reading, at);
        this.keys = keys;
        this.view = view;
        this.warnings = List.copyOf(warnings);
    }

    @Override
    public Update<Model> start(Size size) {
        AppState app = AppState.before(size, keys, view);
        List<Command> first = view.mouse() ? List.of(new Command.Mouse(true), begin) : List.of(begin);
        return new Update<>(warned(Model.of(app, ShelfRoom.first())), first);
    }

    private Model warned(Model model) {
        Model warned = model;
        for (String warning : warnings) {
            warned = warned.saying(warning, true);
        }
        return warnings.size() < 2
                ? warned
                : warned.saying(warnings.getFirst() + " (and " + (warnings.size() - 1) + " more: :messages)", true);
    }

    @Override
    public Update<Model> update(Model model, Event event) {
        Transition transition = Transition.of(model);
        return switch (event) {
            case Event.Pressed(var key) -> Keys.press(transition, key).update();
            case Event.Pasted(String text) ->
                transition
                        .with(model.quiet())
                        .top(model.top().paste(text, model.app()))
                        .update();
            case Event.Resized(Size size) ->
                transition.with(model.with(model.app().withSize(size))).update();
            case Event.Mouse mouse -> Pointer.moved(transition, mouse).update();
            case Event.Ticked(var now) -> ResultHandler.tick(transition, now).update();
            case Event.Ended() -> transition.leaving().update();
            case Event.Slow slow -> Busy.told(transition, slow).update();
            case Event.Finished(var result) -> {
                Transition done = Busy.done(transition);
                yield Busy.unwanted(transition, result)
                        ? done.with(done.model().saying("stopped", false)).update()
                        : ResultHandler.take(done, result).update();
            }
        };
    }

    @Override
    public Frame render(Model model, Size size) {
        Model fitted = size.equals(model.app().size())
                ? model
                : update(model, new Event.Resized(size)).model();
        return ScreenRenderer.of(fitted, size);
    }
}

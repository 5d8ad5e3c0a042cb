package org.lectern.tui.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.lectern.text.UserException;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Frame;
import org.lectern.tui.Key;
import org.lectern.tui.Performer;
import org.lectern.tui.Program;
import org.lectern.tui.Result;
import org.lectern.tui.Role;
import org.lectern.tui.Size;
import org.lectern.tui.Style;

/** A small program that says what happens to it, run in a PTY by tests: {@code Demo FOLDER}. */
final class Demo implements Program<Demo.Model> {

    record Model(int count, String last, int pasted) {}

    record Save(String words) implements Command {}

    record Edit() implements Command.Foreground {}

    record Wait() implements Command {}

    record Saved(String words) implements Result {}

    private Demo() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Options options = new Options(true, true, folder.resolve("state/lectern.log"));
        int exit;
        try (Terminals terminal = Terminals.open(options, System.getenv())) {
            exit = terminal.run(new Demo(), performer(folder));
        } catch (UserException e) {
            System.err.println(e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static Performer performer(Path folder) {
        CountDownLatch stopped = new CountDownLatch(1);
        return new Performer() {
            @Override
            public Result perform(Command command) {
                try {
                    return done(folder, command, stopped);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return new Saved("interrupted");
                }
            }

            @Override
            public void stop() {
                stopped.countDown();
            }
        };
    }

    private static Saved done(Path folder, Command command, CountDownLatch stopped)
            throws IOException, InterruptedException {
        if (command instanceof Save save) {
            Files.writeString(folder.resolve("saved"), save.words());
            return new Saved(save.words());
        }
        if (command instanceof Wait) {
            stopped.await();
            return new Saved("stopped");
        }
        new ProcessBuilder("/bin/sh", "-c", "echo outside; read answer; echo \"$answer\" > " + folder + "/answer")
                .inheritIO()
                .start()
                .waitFor();
        return new Saved(Files.readString(folder.resolve("answer")).strip());
    }

    @Override
    public Update<Model> start(Size size) {
        return new Update<>(new Model(0, "ready", 0), List.of());
    }

    @Override
    public Update<Model> update(Model model, Event event) {
        int count = model.count() + 1;
        return switch (event) {
            case Event.Pressed(Key key) -> new Update<>(new Model(count, "key " + key, model.pasted()), commands(key));
            case Event.Pasted(String text) ->
                new Update<>(new Model(count, "paste of " + text.length(), text.hashCode()), List.of());
            case Event.Resized(Size size) -> new Update<>(new Model(count, "resized", model.pasted()), List.of());
            case Event.Mouse mouse ->
                new Update<>(
                        new Model(count, mouse.gesture() + " at " + mouse.column() + "," + mouse.row(), model.pasted()),
                        List.of());
            case Event.Ticked ticked -> new Update<>(new Model(count, "tick", model.pasted()), List.of());
            case Event.Ended() ->
                new Update<>(
                        new Model(count, "ended", model.pasted()), List.of(new Save("unsaved"), new Command.Quit()));
            case Event.Slow slow ->
                new Update<>(new Model(count, "slow after " + slow.seconds() + " s", model.pasted()), List.of());
            case Event.Finished(Result result) ->
                new Update<>(new Model(count, result.toString(), model.pasted()), List.of());
        };
    }

    private static List<Command> commands(Key key) {
        return switch (key.toString()) {
            case "q" -> List.of(new Save("left off"), new Command.Quit());
            case "Ctrl-z" -> List.of(new Command.Suspend());
            case "Ctrl-l" -> List.of(new Command.Redraw());
            case "w" -> List.of(new Save("worked"));
            case "y" -> List.of(new Command.Copy("copied"));
            case "e" -> List.of(new Edit());
            case "s" -> List.of(new Wait());
            case "Esc" -> List.of(new Command.Stop());
            case "E" -> {
                System.err.println("a library prints this");
                yield List.of();
            }
            case "X" -> throw new IllegalStateException("made to fail");
            default -> List.of();
        };
    }

    @Override
    public Frame render(Model model, Size size) {
        Frame frame = new Frame(size);
        frame.put(0, 0, "size " + size.columns() + "x" + size.rows(), Style.of(Role.HEADING));
        frame.put(0, 1, "event " + model.count(), Style.of(Role.TEXT));
        frame.put(0, 2, model.last(), Style.of(Role.NOTE));
        frame.put(0, 3, "hash " + model.pasted(), Style.of(Role.DIM));
        frame.put(0, size.rows() - 1, "bottom 日本 👍🏽", Style.of(Role.BAR));
        frame.put(size.columns() - 1, size.rows() - 1, "|", Style.of(Role.BAR));
        return frame;
    }
}

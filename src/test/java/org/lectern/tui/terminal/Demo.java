package org.lectern.tui.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.lectern.text.UserException;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Frame;
import org.lectern.tui.Key;
import org.lectern.tui.Performer;
import org.lectern.tui.Program;
import org.lectern.tui.Result;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.Size;
import org.lectern.tui.terminal.local.LocalTerminal;

/**
 * A small program that says what happens to it, run in a PTY by tests: {@code Demo FOLDER}. What it said last of keys, of
 * slow work and of all else stands on lines of their own, and stays.
 */
final class Demo implements Program<Demo.Model> {

    record Model(int count, String last, String key, String slow, int pasted) {
        Model heard(String what) {
            return new Model(count + 1, what, key, slow, pasted);
        }

        Model pressed(Key now) {
            return new Model(count + 1, last, "key " + now, slow, pasted);
        }

        Model waited(int seconds) {
            return new Model(count + 1, last, key, slow + " " + seconds, pasted);
        }

        Model pasted(String text) {
            return new Model(count + 1, "paste of " + text.length(), key, slow, text.hashCode());
        }
    }

    record Save(String words) implements Command {}

    record Edit() implements Command.Foreground {}

    record Wait() implements Command {}

    record Saved(String words) implements Result {}

    Demo() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        ScreenOptions options = new ScreenOptions(true, folder.resolve("state/lectern.log"));
        int exit;
        try (LocalTerminal terminal = LocalTerminal.open(options, System.getenv())) {
            exit = terminal.run(new Demo(), performer(folder), Clock.systemUTC());
        } catch (UserException e) {
            System.err.println(e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    static Performer performer(Path folder) {
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
        return new Update<>(new Model(0, "ready", "no key", "slow after", 0), List.of(new Command.Mouse(true)));
    }

    @Override
    public Update<Model> update(Model model, Event event) {
        return switch (event) {
            case Event.Pressed(Key key) -> new Update<>(model.pressed(key), commands(key));
            case Event.Pasted(String text) -> new Update<>(model.pasted(text), List.of());
            case Event.Resized(Size size) -> new Update<>(model.heard("resized"), List.of());
            case Event.Mouse mouse ->
                new Update<>(model.heard(mouse.gesture() + " at " + mouse.column() + "," + mouse.row()), List.of());
            case Event.Ticked ticked -> new Update<>(model.heard("tick"), List.of());
            case Event.Ended() -> new Update<>(model.heard("ended"), List.of(new Save("unsaved"), new Command.Quit()));
            case Event.Slow slow -> new Update<>(model.waited(slow.seconds()), List.of());
            case Event.Finished(Result result) -> new Update<>(model.heard(result.toString()), List.of());
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
        frame.put(0, 0, "size " + size.columns() + "x" + size.rows(), CellStyle.of(ScreenRole.HEADING));
        frame.put(0, 1, "event " + model.count(), CellStyle.of(ScreenRole.TEXT));
        frame.put(0, 2, model.last(), CellStyle.of(ScreenRole.NOTE));
        frame.put(0, 4, model.key(), CellStyle.of(ScreenRole.NOTE));
        frame.put(0, 5, model.slow(), CellStyle.of(ScreenRole.NOTE));
        frame.put(0, 3, "hash " + model.pasted(), CellStyle.of(ScreenRole.DIM));
        frame.put(0, size.rows() - 1, "bottom 日本 👍🏽", CellStyle.of(ScreenRole.BAR));
        frame.put(size.columns() - 1, size.rows() - 1, "|", CellStyle.of(ScreenRole.BAR));
        return frame;
    }
}

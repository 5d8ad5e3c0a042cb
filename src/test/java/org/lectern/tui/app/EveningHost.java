package org.lectern.tui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.intake.Incoming;
import org.lectern.desk.intake.IncomingFile;
import org.lectern.desk.members.LeaveGroup;
import org.lectern.desk.members.Leaving;
import org.lectern.handout.template.Templates;
import org.lectern.study.members.Member;
import org.lectern.text.UserException;
import org.lectern.tui.work.HostServices;

/** A folder with two files in it, and what was asked of the computer around the screen. */
final class EveningHost implements HostServices {
    final List<String> browsed = new ArrayList<>();
    final Map<String, String> remembered = new HashMap<>();
    final Map<String, String> drafts = new HashMap<>();

    /** What stands behind {@code :}, given the words and the member's name; {@code null} for the few it knows. */
    @Nullable
    BiFunction<List<String>, String, List<String>> commandLine;

    private final Desk desk;

    EveningHost(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<String> completions(String typed) {
        return List.of("/texts/agenda.txt", "/texts/table.txt").stream()
                .filter(path -> path.startsWith(typed))
                .toList();
    }

    @Override
    public Incoming text(String path) {
        return new IncomingFile(Path.of(path));
    }

    @Override
    public List<String> command(List<String> words, String member) {
        if (commandLine != null) {
            return commandLine.apply(words, member);
        }
        for (Leaving way : Leaving.values()) {
            if (String.join(" ", words).equals("member " + way.words() + " --yes")) {
                Member leaving = desk.members().require(member);
                new LeaveGroup(desk).leave(leaving, way).orRefuse();
                String rest = way == Leaving.ERASED ? "; nothing of theirs is in the database" : "";
                return List.of(leaving.name() + " has left" + rest);
            }
        }
        return List.of(member + " runs " + words, "and that is all");
    }

    @Override
    public boolean exists(String path) {
        return path.endsWith("there.md");
    }

    @Override
    public String write(String path, byte[] bytes) {
        if (path.startsWith("/locked")) {
            throw new UserException(path + ": may not be written there");
        }
        return path;
    }

    @Override
    public void browse(String link) {
        browsed.add(link);
    }

    @Override
    public Templates templates(Consumer<String> faults) {
        return Templates.shipped();
    }

    @Override
    public String print(String name, byte[] file) {
        throw new UserException("no printer here: w writes the file instead");
    }

    @Override
    public String view(String name, byte[] file) {
        return name + " is open in the viewer";
    }

    @Override
    public void remember(String setting, String value) {
        remembered.put(setting, value);
    }

    @Override
    public void keepDraft(String name, String text) {
        drafts.put(name, text);
    }

    @Override
    public void dropDraft(String name) {
        drafts.remove(name);
    }

    @Override
    public Map<String, String> drafts() {
        return Map.copyOf(drafts);
    }

    @Override
    public void claimDraft(String name) {
        // One process has all of them.
    }

    @Override
    public String edit(String text) {
        return text + " And edited.";
    }

    @Override
    public void fault(Throwable fault) {
        throw new AssertionError("a fault of the program", fault);
    }
}

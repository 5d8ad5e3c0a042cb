package org.lectern.cli.readings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lectern.cli.run.CliContext;
import org.lectern.desk.intake.Folder;
import org.lectern.desk.intake.Incoming;
import org.lectern.desk.intake.IncomingFile;
import org.lectern.desk.intake.IncomingStream;
import org.lectern.text.UserException;

/**
 * The texts that the words of a command line mean: files, all the texts in folders, and standard input.
 *
 * @param skipped files in folders that are no texts
 * @param many whether a folder was named, or more than one text
 */
record GivenTexts(List<Incoming> texts, List<Path> skipped, boolean many) {
    private static final String STANDARD_INPUT = "-";

    static GivenTexts of(List<String> names, CliContext surroundings) {
        List<Incoming> texts = new ArrayList<>();
        List<Path> skipped = new ArrayList<>();
        Set<Path> seen = new LinkedHashSet<>();
        boolean folders = false;
        boolean piped = false;
        for (String name : names) {
            if (name.isBlank()) {
                // As a path it would be the folder that one is in, with all that lies there.
                throw new UserException(
                        "a name of a file is empty; name a file, a folder (. for this one), or - for a pipe");
            }
            if (name.equals(STANDARD_INPUT)) {
                if (piped) {
                    throw new UserException("- stands for standard input, which can be read only once");
                }
                piped = true;
                refuseKeyboard(surroundings);
                texts.add(new IncomingStream(surroundings.in()));
            } else if (Files.isDirectory(Path.of(name))) {
                folders = true;
                Folder folder = Folder.of(Path.of(name));
                folder.texts().stream()
                        .filter(file -> seen.add(known(file)))
                        .forEach(file -> texts.add(new IncomingFile(file)));
                skipped.addAll(folder.skipped());
            } else if (seen.add(known(Path.of(name)))) {
                texts.add(new IncomingFile(Path.of(name)));
            }
        }
        return new GivenTexts(List.copyOf(texts), List.copyOf(skipped), folders || texts.size() > 1);
    }

    /** The file behind links, so that none is imported twice. */
    private static Path known(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath();
        }
    }

    private static void refuseKeyboard(CliContext surroundings) {
        if (surroundings.streams().inputIsKeyboard()) {
            throw new UserException("- takes a text from a pipe, and this is the keyboard; write as in"
                    + " curl https://example.org/essay.html | lectern import -, or name a file");
        }
    }
}

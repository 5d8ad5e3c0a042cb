package org.lectern.contract;

import java.util.List;

/**
 * Something that a member does, in the words of each face.
 *
 * @param command words of a command; {@code {note:WORDS}} is the id of the note with these words, {@code {question:WORDS}} of
 *     the question
 * @param keys pressed one after another from a reading's first page, as in {@code Evening.press}
 * @param lines said one after another
 */
record Deed(List<String> command, String keys, List<String> lines) {
    Deed {
        command = List.copyOf(command);
        lines = List.copyOf(lines);
    }

    /** A deed by which the command line is reached from all faces: on the screen behind {@code :}, line by line behind run. */
    static Deed command(String... words) {
        String line = String.join(" ", List.of(words).stream().map(Deed::quoted).toList());
        return new Deed(List.of(words), ": '" + line + "' Enter", List.of("run " + line));
    }

    private static String quoted(String word) {
        return word.indexOf(' ') < 0 ? word : '"' + word + '"';
    }

    /** The words with ids in place of {@code {note:WORDS}}. */
    String withIds(String words, ContractGroup group) {
        String all = words;
        for (int at = all.indexOf('{'); at >= 0; at = all.indexOf('{', at + 1)) {
            int end = all.indexOf('}', at);
            String[] named = all.substring(at + 1, end).split(":", 2);
            all = all.substring(0, at) + group.id(named[0], named[1]) + all.substring(end + 1);
        }
        return all;
    }
}

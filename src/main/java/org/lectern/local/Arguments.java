package org.lectern.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lectern.config.LocaleCharset;
import org.lectern.text.UserException;

/**
 * The words that the program was started with, as they were typed. The JVM decodes them by the locale and puts U+FFFD where
 * that fails; what the system kept of them tells what was typed. Nothing with a letter lost goes on.
 */
public final class Arguments {
    private static final String LOST = "\uFFFD";
    private static final List<String> PLACES =
            List.of("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LECTERN_DB", "LECTERN_MEMBER");

    private Arguments() {}

    /**
     * Returns the words, letter for letter.
     *
     * @param decoded as the JVM gives them
     * @throws UserException where a word, or a variable that names a place, isn't UTF-8 or can't be told
     */
    public static String[] of(String[] decoded, Map<String, String> environment) {
        for (String variable : PLACES) {
            if (environment.getOrDefault(variable, "").contains(LOST)) {
                throw new UserException(variable + " holds letters that can't be read; " + wayOut(environment));
            }
        }
        for (String word : decoded) {
            if (word.contains(LOST)) {
                return typed(decoded, commandLine(), environment);
            }
        }
        return decoded;
    }

    /**
     * Returns the last words of a command line.
     *
     * @param commandLine each word followed by a zero, in bytes; empty where the system doesn't tell
     */
    static String[] typed(String[] decoded, byte[] commandLine, Map<String, String> environment) {
        List<byte[]> words = words(commandLine);
        int before = words.size() - decoded.length;
        String[] typed = new String[decoded.length];
        for (int i = 0; i < decoded.length; i++) {
            if (!decoded[i].contains(LOST)) {
                typed[i] = decoded[i];
            } else if (before < 0) {
                throw new UserException(refusal(decoded[i], environment));
            } else {
                typed[i] = strictly(words.get(before + i), refusal(decoded[i], environment));
            }
        }
        return typed;
    }

    private static String strictly(byte[] word, String refusal) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(word))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UserException(refusal, e);
        }
    }

    private static String refusal(String word, Map<String, String> environment) {
        return word + ": letters that can't be read, and nothing was done; " + wayOut(environment);
    }

    private static String wayOut(Map<String, String> environment) {
        return "the locale is " + LocaleCharset.named(environment).orElse("not set")
                + ", and letters beyond ASCII must be UTF-8: LC_ALL=C.UTF-8 lectern …";
    }

    private static List<byte[]> words(byte[] commandLine) {
        List<byte[]> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < commandLine.length; at++) {
            if (commandLine[at] == 0) {
                words.add(Arrays.copyOfRange(commandLine, start, at));
                start = at + 1;
            }
        }
        return words;
    }

    private static byte[] commandLine() {
        try {
            return Files.readAllBytes(Path.of("/proc/self/cmdline"));
        } catch (IOException e) {
            return new byte[0];
        }
    }
}

package org.lectern.handout.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.HandoutWords;
import org.lectern.text.Sanitizer;

/**
 * What pages are made by: the program's own templates, with a group's in place of some. A group's file that is at fault is
 * left aside, so that there is always a page; a control character or one that turns words around is no part of any. Immutable.
 *
 * @param sheet the handout's template
 * @param styles by file name, what a group adds to each style sheet
 * @param words by language, what a group says otherwise
 * @param warnings is told what is at fault
 */
public record Templates(
        String sheet, Map<String, String> styles, Map<String, Map<String, String>> words, Consumer<String> warnings) {
    public static final String SHEET = "handout.mustache";
    private static final List<String> STYLES = List.of(
            "screen.css",
            "paper.css",
            "large.css",
            "booklet.css",
            "reader-screen.css",
            "reader.css",
            "reader-booklet.css",
            "epub.css");
    private static final Set<String> SORTS = Collections.unmodifiableSortedSet(
            new TreeSet<>(List.of("reading", "run", "terms", "questions", "notes", "carried", "marks")));
    private static final long LARGEST = 256 * 1024;
    private static final String FOLDER = "/org/lectern/handout/";

    public Templates {
        sheet = Sanitizer.text(sheet);
        styles = Map.copyOf(styles);
        words = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, language -> inert(language.getValue())));
    }

    private static Map<String, String> inert(Map<String, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, word -> Sanitizer.line(word.getValue())));
    }

    /** The program's own. */
    public static Templates shipped() {
        return new Templates(text(SHEET), Map.of(), Map.of(), warning -> {});
    }

    /** The program's own, with what lies in a folder; there need be no such folder. */
    public static Templates in(Path folder, Consumer<String> warnings) {
        if (!Files.isDirectory(folder)) {
            return shipped();
        }
        Map<String, String> styles = new LinkedHashMap<>();
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        String sheet = text(SHEET);
        for (String file : files()) {
            Path path = folder.resolve(file);
            if (Files.isRegularFile(path)) {
                List<TemplateFault> faults = check(file, path);
                faults.forEach(fault -> warnings.accept(folder.resolve(file) + ":" + fault.line() + ": " + fault.what()
                        + (file.startsWith("wording") ? "" : "; the program's own " + file + " is used")));
                String text = readable(path) == null ? read(path) : "";
                if (file.startsWith("wording")) {
                    words.put(
                            language(file),
                            WordsCheck.of(file, text, HandoutWords.of(language(file)))
                                    .words());
                } else if (faults.isEmpty() && file.equals(SHEET)) {
                    sheet = text;
                } else if (faults.isEmpty()) {
                    styles.put(file, text);
                }
            }
        }
        return new Templates(sheet, styles, words, warnings);
    }

    /** The files that a group can have of its own. */
    public static List<String> files() {
        List<String> files = new ArrayList<>(List.of(SHEET));
        HandoutWords.languages().forEach(language -> files.add(wordingFile(language)));
        files.addAll(STYLES);
        return List.copyOf(files);
    }

    /** What a file says as the program brings it along, to begin with. */
    public static String text(String file) {
        try (InputStream stream = Templates.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + FOLDER + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What is wrong in one of the files; nothing where it can be used. */
    public static List<TemplateFault> check(String file, String text) {
        if (file.equals(SHEET)) {
            Set<String> keys = HandoutWords.english().keys().stream()
                    .map(key -> key.replace('.', '-'))
                    .collect(Collectors.toSet());
            return SheetCheck.of(file, text, keys, SORTS);
        }
        return file.startsWith("wording")
                ? WordsCheck.of(file, text, HandoutWords.of(language(file))).faults()
                : StyleCheck.of(file, text);
    }

    /** As {@link #check(String, String)}; what can't be read or is far too long is a fault, too. */
    public static List<TemplateFault> check(String file, Path path) {
        String unreadable = readable(path);
        return unreadable == null ? check(file, read(path)) : List.of(new TemplateFault(file, 1, unreadable));
    }

    /** Why a file can't be a template; {@code null} where it may be one. */
    private static @Nullable String readable(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                return "longer than " + LARGEST / 1024 + " KB, which no template needs";
            }
            Files.readString(path);
            return null;
        } catch (CharacterCodingException notText) {
            return "is no text in UTF-8";
        } catch (IOException fault) {
            return "can't be read: " + fault.getMessage();
        }
    }

    /** The fixed words in a language, as the group says them. */
    public HandoutWords wording(String language) {
        HandoutWords ours = HandoutWords.of(language);
        return ours.saying(words.getOrDefault(ours.language(), Map.of()));
    }

    /** A style sheet with what the group adds to it. */
    public String style(String file) {
        return text(file) + styles.getOrDefault(file, "");
    }

    /** The same with the program's own template for handouts. */
    public Templates withShippedSheet() {
        return new Templates(text(SHEET), styles, words, warnings);
    }

    private static String wordingFile(String language) {
        return language.equals("en") ? "wording.properties" : "wording_" + language + ".properties";
    }

    private static String language(String file) {
        int from = file.indexOf('_');
        return from < 0 ? "en" : file.substring(from + 1, file.indexOf('.'));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

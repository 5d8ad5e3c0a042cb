package org.lectern.handout.template;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.lectern.handout.HandoutWords;

/**
 * A group's own words for some of the fixed ones: {@code key=words}, as in {@link java.util.Properties}.
 *
 * @param words those that can be used
 */
record WordsCheck(Map<String, String> words, List<TemplateFault> faults) {

    static WordsCheck of(String file, String text, HandoutWords ours) {
        List<TemplateFault> faults = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException fault) {
            return new WordsCheck(Map.of(), List.of(new TemplateFault(file, 1, String.valueOf(fault.getMessage()))));
        }
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key, "");
            int line = line(text, key);
            if (!ours.keys().contains(key)) {
                faults.add(new TemplateFault(file, line, key + ": there is no such word"));
            } else if (!whole(value)) {
                faults.add(new TemplateFault(file, line, key + ": its { and } don't go together"));
            } else if (ours.isList(key)
                    && value.split(",", -1).length != ours.pattern(key).split(",", -1).length) {
                faults.add(new TemplateFault(file, line, key + ": as many as there are, with commas between"));
            } else {
                words.put(key, value);
            }
        }
        faults.sort(java.util.Comparator.comparingInt(TemplateFault::line));
        return new WordsCheck(Map.copyOf(words), List.copyOf(faults));
    }

    private static boolean whole(String pattern) {
        try {
            new MessageFormat("").applyPattern(pattern);
            return true;
        } catch (IllegalArgumentException fault) {
            return false;
        }
    }

    private static int line(String text, String key) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.strip();
            if (bare.startsWith(key) && bare.substring(key.length()).strip().matches("[=:].*")) {
                return number;
            }
        }
        return 1;
    }
}

package org.lectern.tui.work;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.UserException;

/** Divides a typed command into words as a shell does: at blanks, but not within quotation marks. */
public final class CommandWords {

    private CommandWords() {}

    /** @throws UserException where a quotation mark has no other */
    public static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (quote != 0 ? sign == quote : sign == '"' || sign == '\'') {
                quote = quote != 0 ? 0 : sign;
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(sign)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(sign);
                begun = true;
            }
        }
        if (quote != 0) {
            throw new UserException("a quotation mark is missing: " + quote);
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}

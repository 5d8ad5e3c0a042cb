package org.lectern.desk.mend;

import java.util.ArrayList;
import java.util.List;

/** A word of a line, or words between quotation marks, straight or typographic. */
record Token(String text, boolean quoted) {

    /** A line's tokens; none where it is empty or a remark, which begins with {@code #}. */
    static List<Token> of(String line, String where) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#') {
                return tokens;
            } else if (c == '"' || c == '“') {
                at = quoted(line, at, where, tokens);
            } else {
                int end = at;
                while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
                tokens.add(new Token(line.substring(at, end), false));
                at = end;
            }
        }
        return tokens;
    }

    private static int quoted(String line, int from, String where, List<Token> tokens) {
        char close = line.charAt(from) == '“' ? '”' : '"';
        StringBuilder text = new StringBuilder();
        for (int at = from + 1; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length()) {
                at++;
                text.append(line.charAt(at));
            } else if (c == close) {
                tokens.add(new Token(text.toString(), true));
                return at + 1;
            } else {
                text.append(c);
            }
        }
        throw MendFault.of(
                where, "a quotation mark is open at the end of the line; words stand between two, as in \"these\"");
    }
}

package org.lectern.importing.evidence;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in front of Chinese, Japanese and Korean titles: {@code 第一章　灯}, {@code 第3回 扉}, {@code 제2장 문}. */
final class EasternNumbers {
    private static final Pattern HEAD = Pattern.compile(
            "(?:第\\s*([〇零一二三四五六七八九十百两兩\\d０-９]{1,6})\\s*([章節节回部篇卷話话幕場场編编巻])|제\\s*(\\d{1,4})\\s*([장절부편화막]))(?=$|[\\s　:：、.．・—-])[\\s　:：、.．・—-]*(.*)");
    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('〇', 0),
            Map.entry('零', 0),
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('兩', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9));
    private static final String PARTS = "部卷巻編编부편";
    private static final String SECTIONS = "節节절";

    private EasternNumbers() {}

    /** The numbering; null where the text doesn't begin so. */
    static @Nullable Numbering of(String text) {
        if (text.isEmpty() || (text.charAt(0) != '第' && text.charAt(0) != '제')) {
            return null;
        }
        Matcher head = HEAD.matcher(text);
        if (!head.matches()) {
            return null;
        }
        boolean korean = head.group(1) == null;
        String label = korean ? head.group(3) : head.group(1);
        char unit = (korean ? head.group(4) : head.group(2)).charAt(0);
        String word = PARTS.indexOf(unit) >= 0 ? "part" : SECTIONS.indexOf(unit) >= 0 ? "section" : "chapter";
        return new Numbering(word, label, value(label), 1, head.group(5).strip());
    }

    /** What {@code 二十三} counts to. */
    private static int value(String label) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isDigit(c)) {
                digit = digit * 10 + Character.digit(c, 10);
            } else if (c == '十' || c == '百') {
                sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.getOrDefault(c, 0);
            }
        }
        return sum + digit;
    }
}

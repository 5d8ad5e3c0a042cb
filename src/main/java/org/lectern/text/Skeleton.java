package org.lectern.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a name looks: two that a person may take for one another have one skeleton. Made as UTS #39 makes it, with a small table of our
 * own: letters of Greek, Cyrillic and Armenian that look like Latin ones, signs that look like letters, and the compatibility
 * forms (fullwidth, mathematical, ligatures) that Unicode itself tells. Case makes no difference. Safe for any thread.
 */
public final class Skeleton {
    /** A letter, then what is taken for it. Where only the capital looks like one, the capital stands here. */
    private static final List<String> ALIKE = List.of(
            "aаαɑ@",
            "bвβʙЬƄ",
            "cсϲ¢",
            "dԁժɖđ",
            "eеεєəҽ",
            "fϝẝ",
            "gցɡԍ",
            "hһнηհʜΗ",
            "iіιıɪї1|!",
            "jјϳյ",
            "kкκĸ",
            "lӏłʟ",
            "mмμΜ",
            "nпոռɴΝ",
            "oоοօσø0",
            "pрρԥΡ",
            "qԛգզ",
            "rгꭇʀя",
            "sѕꜱ$",
            "tтτŧ",
            "uυսцΥ",
            "vνѵ",
            "wωԝшѡ",
            "xхχ×ҳ",
            "yуγүʏ",
            "zᴢʐΖ");

    private static final Map<Integer, Integer> TABLE = table();

    private Skeleton() {}

    /** The skeleton. Marks on letters, blanks, hyphens, stops and apostrophes are left out: they are easily overlooked. */
    public static String of(String name) {
        StringBuilder skeleton = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .map(Skeleton::look)
                .filter(Character::isLetterOrDigit)
                .forEach(skeleton::appendCodePoint);
        // A capital I looks like a small L, and two letters may look like one.
        return skeleton.toString().replace("rn", "m").replace("vv", "w").replace('l', 'i');
    }

    /** The signs of a name as they are compared where it may be mistyped: compatibility forms and case folded, in code points. */
    public static int[] folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .toArray();
    }

    private static int look(int sign) {
        Integer capital = TABLE.get(sign);
        int small = Character.toLowerCase(sign);
        return capital == null ? TABLE.getOrDefault(small, small) : capital;
    }

    private static Map<Integer, Integer> table() {
        Map<Integer, Integer> table = new HashMap<>();
        for (String letters : ALIKE) {
            letters.codePoints().skip(1).forEach(sign -> table.put(sign, (int) letters.charAt(0)));
        }
        return Map.copyOf(table);
    }
}

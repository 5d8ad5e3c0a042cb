package org.lectern.text;

import java.util.Random;

/** Text made by chance from what breaks programs: marks, pairs, joiners, wide characters, controls, spaces. */
final class Samples {
    private static final String[] PIECES = {
        "a",
        "b",
        "word",
        "rank-and-file",
        " ",
        " ",
        "  ",
        "\n",
        "\t",
        ".",
        ",",
        "…",
        "—",
        "–",
        "-",
        "(",
        ")",
        "“",
        "”",
        "’",
        "\"",
        "é",
        "e\u0301",
        "\u0301",
        "日",
        "本",
        "。",
        "「",
        "」",
        "ー",
        "한",
        "\u1112\u1161\u11ab",
        "👍",
        "👍🏽",
        "👩\u200d🚀",
        "❤\ufe0f",
        "1\ufe0f\u20e3",
        "🇫🇷",
        "🇩",
        "क्षि",
        "กำ",
        "\u200b",
        "\u00ad",
        "\u00a0",
        "\u200d",
        "https://example.org/a/b?c=d&e-f.g",
        "www.example.org",
        "\u001b[31m",
        "\u001b]0;t\u0007",
        "\u009b1m",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\ud83d",
        "\udc4d",
        "\u0007",
        "\r\n",
        "\r",
        "\u2028",
        "ｗ",
        "\u0600",
        "ä",
        "ﬁ",
        "\ufffe"
    };

    private Samples() {}

    static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}

package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;

/** Values that take several columns, and words that stand for constants. */
final class ColumnCodec {

    /** The five columns of a passage. */
    static final String PASSAGE = "first_chapter, first_paragraph, last_chapter, last_paragraph, digest";

    private static final int DIGITS = 16;

    private ColumnCodec() {}

    static Passage passage(ResultSet row) throws SQLException {
        boolean digest = row.getInt("digest") == 1;
        Address first = new Address(row.getInt("first_chapter"), row.getInt("first_paragraph"), digest);
        Address last = new Address(row.getInt("last_chapter"), row.getInt("last_paragraph"), digest);
        return new Passage(first, last);
    }

    /** The constant that has the word. */
    static <E> E of(E[] all, Function<E, String> word, String wanted) {
        for (E one : all) {
            if (word.apply(one).equals(wanted)) {
                return one;
            }
        }
        throw new IllegalStateException("the file has a word this program doesn't know: " + wanted);
    }

    /** Hashes as words of sixteen digits each. */
    static String hashes(long[] hashes) {
        return Arrays.stream(hashes)
                .mapToObj(hash -> HexFormat.of().toHexDigits(hash))
                .collect(Collectors.joining());
    }

    static long[] hashes(String words) {
        long[] hashes = new long[words.length() / DIGITS];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = HexFormat.fromHexDigitsToLong(words, i * DIGITS, (i + 1) * DIGITS);
        }
        return hashes;
    }
}

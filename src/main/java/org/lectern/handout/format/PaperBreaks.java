package org.lectern.handout.format;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Iterator;
import java.util.List;
import org.lectern.text.LineBreaker;

/** Where lines set in type may end: where they may on a screen, so that no address or contraction is torn. For one thread. */
final class PaperBreaks implements FSTextBreaker {
    private Iterator<Integer> places = List.<Integer>of().iterator();

    @Override
    public void setText(String text) {
        places = LineBreaker.places(text).stream()
                .filter(at -> !inAddress(text, at))
                .iterator();
    }

    /** Whether it is between a range's numbers, or between a reading's letter and a number: {@code B 3.4–6}. */
    private static boolean inAddress(String text, int at) {
        if (at < 2 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean number = Character.isDigit(text.charAt(at))
                || (text.charAt(at) == 'D' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
        boolean range = before == '–' && Character.isDigit(text.charAt(at - 2));
        boolean letter = (before == ' ' || before == '\u00a0')
                && Character.isUpperCase(text.charAt(at - 2))
                && (at == 2 || !Character.isLetterOrDigit(text.charAt(at - 3)));
        return number && (range || letter);
    }

    @Override
    public int next() {
        return places.hasNext() ? places.next() : -1;
    }
}

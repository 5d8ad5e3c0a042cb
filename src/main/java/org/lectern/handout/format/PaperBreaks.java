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
        places = LineBreaker.places(text).iterator();
    }

    @Override
    public int next() {
        return places.hasNext() ? places.next() : -1;
    }
}

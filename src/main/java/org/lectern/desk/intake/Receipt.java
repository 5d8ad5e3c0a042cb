package org.lectern.desk.intake;

import java.util.List;
import org.lectern.desk.editions.NotCarried;
import org.lectern.reading.HeadingDoubt;
import org.lectern.reading.Reading;
import org.lectern.reading.Repair;
import org.lectern.reading.Weight;

/**
 * What bringing in one text did.
 *
 * @param file as it was named
 * @param reading the reading as it now is, or, on a dry run, would be
 * @param moved how many notes moved to a new place, those that now stand on their chapter included
 * @param weight how much of the source was kept; unread where the text was on the shelf
 * @param doubts lines that may be headings or not, each with its place
 * @param notCarried what stands on its chapter now; some of it may be another member's private affair
 */
public record Receipt(
        String file,
        Reading reading,
        Status status,
        int moved,
        List<NotCarried> notCarried,
        List<Repair> repairs,
        List<String> warnings,
        List<HeadingDoubt> doubts,
        Weight weight) {

    public Receipt {
        notCarried = List.copyOf(notCarried);
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
        doubts = List.copyOf(doubts);
    }

    /** How it ended. */
    public enum Status {
        IMPORTED("imported"),
        UPDATED("updated"),
        UNCHANGED("unchanged");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}

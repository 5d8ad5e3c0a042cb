package org.lectern.cli.run;

import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Anchor;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** Finds quoted words in a passage. */
public final class Quoting {

    private Quoting() {}

    /** The anchor on the first paragraph of the passage that has the words; refuses words that are not there. */
    public static Anchor anchor(CommandRun work, Summary summary, Passage passage, String words) {
        String quote = Sanitizer.line(words).strip();
        Reading reading = work.desk().shelf().load(summary.slug()).orElseThrow();
        for (var chapter : reading.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                Address here = new Address(
                        chapter.number(), paragraph.number(), reading.about().digest());
                int start = passage.contains(here) ? paragraph.text().indexOf(quote) : -1;
                if (start >= 0 && !quote.isEmpty()) {
                    return new Anchor(Passage.of(here), quote, start);
                }
            }
        }
        throw new UserException("“" + quote + "” isn't in " + summary.slug() + " " + passage + "; lectern show "
                + summary.slug() + " " + passage + " prints it");
    }
}

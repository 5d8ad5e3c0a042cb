package org.lectern.importing;

import java.util.List;
import org.lectern.reading.Chapter;
import org.lectern.reading.HeadingDoubt;
import org.lectern.reading.Repair;
import org.lectern.reading.Weight;

/**
 * What an import made of a file: chapters, and the report of how they came about.
 *
 * @param title from the text, or the file's name; never empty
 * @param author empty where the text doesn't say
 * @param chapters numbered from 1, at least one, none without a paragraph
 * @param repairs what was mended, in the order in which it was
 * @param warnings what a person should look at
 * @param doubts lines that may be headings or not, as they were decided; where they stand isn't said yet
 * @param weight how much of the source that is
 */
public record Imported(
        String title,
        String author,
        List<Chapter> chapters,
        List<Repair> repairs,
        List<String> warnings,
        List<HeadingDoubt> doubts,
        Weight weight) {

    public Imported {
        chapters = List.copyOf(chapters);
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
        doubts = List.copyOf(doubts);
    }
}

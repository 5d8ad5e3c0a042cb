package org.lectern.reading;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.Words;

/**
 * A numbered part of a reading.
 *
 * @param number counted from 1
 * @param title without a number in front
 */
public record Chapter(int number, String title, List<Block> blocks) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /** A section: its heading, and the number of the first paragraph below it (one past the last where none is). */
    public record Section(String title, int paragraph) {}

    public List<Block.Paragraph> paragraphs() {
        List<Block.Paragraph> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                found.add(paragraph);
            }
        }
        return found;
    }

    public List<Section> sections() {
        List<Section> found = new ArrayList<>();
        int next = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                found.add(new Section(heading.title(), next));
            } else if (block instanceof Block.Paragraph paragraph) {
                next = paragraph.number() + 1;
            }
        }
        return found;
    }

    /** Words in the numbered paragraphs; headings don't count. */
    public int words() {
        int words = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                words += Words.count(paragraph.text());
            }
        }
        return words;
    }
}

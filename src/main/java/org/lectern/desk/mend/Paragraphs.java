package org.lectern.desk.mend;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Block;
import org.lectern.reading.Footnote;
import org.lectern.reading.Kind;

/** Paragraphs made of paragraphs; their footnotes keep their places. */
final class Paragraphs {

    private Paragraphs() {}

    static Block.Paragraph numbered(Block.Paragraph paragraph, int number) {
        return new Block.Paragraph(number, paragraph.kind(), paragraph.text(), paragraph.footnotes());
    }

    static Block.Paragraph as(Block.Paragraph paragraph, Kind kind) {
        String text = lined(kind) ? paragraph.text() : flat(paragraph.text());
        return new Block.Paragraph(paragraph.number(), kind, text, within(paragraph.footnotes(), text));
    }

    /** One paragraph of two; a word broken at the end of the first is made whole. */
    static Block.Paragraph joined(Block.Paragraph first, Block.Paragraph second) {
        String head = first.text().stripTrailing();
        String tail = lined(first.kind()) ? second.text() : flat(second.text());
        boolean broken = head.length() > 1
                && head.endsWith("-")
                && Character.isLetter(head.charAt(head.length() - 2))
                && !tail.isEmpty()
                && Character.isLowerCase(tail.charAt(0));
        String before = lined(first.kind()) ? head + "\n" : broken ? head.substring(0, head.length() - 1) : head + " ";
        List<Footnote> footnotes = new ArrayList<>(within(first.footnotes(), before.stripTrailing()));
        within(second.footnotes(), tail)
                .forEach(footnote -> footnotes.add(
                        new Footnote(footnote.label(), before.length() + footnote.at(), footnote.text())));
        return new Block.Paragraph(first.number(), first.kind(), before + tail, footnotes);
    }

    /** Two paragraphs of one, the second beginning at {@code at}. */
    static List<Block.Paragraph> parted(Block.Paragraph whole, int at) {
        String head = whole.text().substring(0, at).stripTrailing();
        String tail = whole.text().substring(at).stripTrailing();
        List<Footnote> early = new ArrayList<>();
        List<Footnote> late = new ArrayList<>();
        for (Footnote footnote : whole.footnotes()) {
            if (footnote.at() < at) {
                early.add(footnote);
            } else {
                late.add(new Footnote(footnote.label(), footnote.at() - at, footnote.text()));
            }
        }
        return List.of(
                new Block.Paragraph(whole.number(), whole.kind(), head, within(early, head)),
                new Block.Paragraph(whole.number(), whole.kind(), tail, within(late, tail)));
    }

    /** The footnotes, none of them past the end of the text. */
    private static List<Footnote> within(List<Footnote> footnotes, String text) {
        return footnotes.stream()
                .map(footnote -> footnote.at() <= text.length()
                        ? footnote
                        : new Footnote(footnote.label(), text.length(), footnote.text()))
                .toList();
    }

    private static boolean lined(Kind kind) {
        return kind == Kind.VERSE || kind == Kind.PREFORMATTED;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ").strip();
    }
}

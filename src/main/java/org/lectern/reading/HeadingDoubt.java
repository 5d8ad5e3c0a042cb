package org.lectern.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of which an import isn't sure whether it is a heading.
 *
 * @param address where it stands, as mending takes it: a chapter's number, a section's or paragraph's address; empty until that is known
 * @param words what it says
 * @param heading whether it was taken for one
 */
public record HeadingDoubt(String address, String words, boolean heading) {
    private static final int SHOWN = 50;

    /** Doubt about a line whose place isn't known yet. */
    public HeadingDoubt(String words, boolean heading) {
        this("", words, heading);
    }

    /** As in {@code 3.5 “Of Doors” was taken for text}. */
    public String inWords() {
        int end = words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length())));
        return address + " “" + words.substring(0, end) + (end < words.length() ? "…" : "") + "” was taken for "
                + (heading ? "a heading" : "text");
    }

    /** Returns the doubts with their places, in the order of the text; without those about lines that are no longer what they were. */
    public static List<HeadingDoubt> placed(List<HeadingDoubt> doubts, List<Chapter> chapters) {
        List<HeadingDoubt> open = new ArrayList<>(doubts);
        List<HeadingDoubt> placed = new ArrayList<>();
        for (Chapter chapter : chapters) {
            take(open, chapter.title(), true, Integer.toString(chapter.number()), placed);
            int next = 1;
            for (Block block : chapter.blocks()) {
                String address = chapter.number() + "." + next;
                switch (block) {
                    case Block.Heading heading -> take(open, heading.title(), true, address, placed);
                    case Block.Paragraph paragraph -> {
                        take(open, paragraph.text(), false, address, placed);
                        next = paragraph.number() + 1;
                    }
                    case Block.Rule() -> {}
                }
            }
        }
        return List.copyOf(placed);
    }

    private static void take(
            List<HeadingDoubt> open, String said, boolean heading, String address, List<HeadingDoubt> placed) {
        for (int i = 0; i < open.size(); i++) {
            HeadingDoubt doubt = open.get(i);
            // A number in front is no part of a heading's title.
            boolean numbered = heading
                    && doubt.words().endsWith(said)
                    && said.length() * 2 >= doubt.words().length();
            if (doubt.heading() == heading && (numbered || doubt.words().equals(said))) {
                placed.add(new HeadingDoubt(address, doubt.words(), heading));
                open.remove(i);
                return;
            }
        }
    }
}

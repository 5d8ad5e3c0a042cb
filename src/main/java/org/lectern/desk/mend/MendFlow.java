package org.lectern.desk.mend;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;

/** Chapters unfolded into one row, to be mended, and folded up again. Mutable; one thread. */
final class MendFlow {
    final List<FlowItem> items = new ArrayList<>();

    MendFlow(List<Chapter> chapters) {
        for (Chapter chapter : chapters) {
            items.add(new FlowItem.Start(chapter.title()));
            for (Block block : chapter.blocks()) {
                items.add(
                        block instanceof Block.Paragraph paragraph
                                ? new FlowItem.Text(paragraph)
                                : new FlowItem.Between(block));
            }
        }
    }

    /** The index of the first paragraph at or after {@code from}; -1 where none is. */
    int paragraphFrom(int from) {
        for (int i = from; i < items.size(); i++) {
            if (items.get(i) instanceof FlowItem.Text) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the last paragraph before {@code index}; -1 where none is. */
    int paragraphBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (items.get(i) instanceof FlowItem.Text) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the section heading right above a paragraph; -1 where none is. */
    int headingAbove(int paragraph) {
        for (int i = paragraph - 1; i >= 0 && items.get(i) instanceof FlowItem.Between(Block block); i--) {
            if (block instanceof Block.Heading) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the chapter's beginning right above a paragraph; -1 where it isn't a chapter's first. */
    int startAbove(int paragraph) {
        int at = paragraph - 1;
        while (at >= 0 && items.get(at) instanceof FlowItem.Between) {
            at--;
        }
        return at >= 0 && items.get(at) instanceof FlowItem.Start ? at : -1;
    }

    /** Where a paragraph stands now. */
    Address address(int paragraph) {
        int chapter = 0;
        int number = 0;
        for (int i = 0; i <= paragraph; i++) {
            switch (items.get(i)) {
                case FlowItem.Start start -> number = 0;
                case FlowItem.Between between -> {}
                case FlowItem.Text text -> {
                    chapter += number == 0 ? 1 : 0;
                    number++;
                }
            }
        }
        return Address.of(Math.max(1, chapter), number);
    }

    /** Whether no text stands above. */
    boolean first(int start) {
        return items.subList(0, start).stream().noneMatch(FlowItem.Text.class::isInstance);
    }

    Block.Paragraph paragraph(int index) {
        return ((FlowItem.Text) items.get(index)).paragraph();
    }

    /**
     * The chapters, numbered. A chapter without a paragraph is none, as is a heading or a rule with no paragraph below it.
     *
     * @param title of text above the first chapter
     */
    List<Chapter> chapters(String title) {
        List<Chapter> chapters = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String heading = title;
        int number = 1;
        for (FlowItem item : items) {
            switch (item) {
                case FlowItem.Start(String next) -> {
                    close(chapters, heading, blocks);
                    heading = next;
                    number = 1;
                }
                case FlowItem.Between(Block block) -> between(blocks, block);
                case FlowItem.Text(Block.Paragraph paragraph) -> blocks.add(Paragraphs.numbered(paragraph, number++));
            }
        }
        close(chapters, heading, blocks);
        return chapters;
    }

    private static void between(List<Block> blocks, Block block) {
        boolean afterRule = !blocks.isEmpty() && blocks.getLast() instanceof Block.Rule;
        if (block instanceof Block.Heading && afterRule) {
            blocks.removeLast();
        }
        boolean stray =
                block instanceof Block.Rule && (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph));
        if (!stray) {
            blocks.add(block);
        }
    }

    private static void close(List<Chapter> chapters, String title, List<Block> blocks) {
        while (!blocks.isEmpty() && !(blocks.getLast() instanceof Block.Paragraph)) {
            blocks.removeLast();
        }
        if (!blocks.isEmpty()) {
            chapters.add(new Chapter(chapters.size() + 1, title, blocks));
        }
        blocks.clear();
    }
}

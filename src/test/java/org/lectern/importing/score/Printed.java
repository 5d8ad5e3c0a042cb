package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a plain text before it is wrapped.
 *
 * @param sort what it is
 * @param text deliberate line breaks are {@code \n}
 * @param indent columns of white space in front of each line
 */
record Printed(Sort sort, String text, int indent) {
    /** How it takes being wrapped. */
    enum Sort {
        PROSE,
        HEADING,
        LINES,
        ITEM
    }

    /** What a house makes of a work. */
    static List<Printed> of(Work work, House house) {
        List<Printed> printed = new ArrayList<>();
        boolean centred = house.heading() == House.Heading.CENTRED;
        if (work.kind() != Work.Kind.THREAD) {
            heading(printed, work.title(), centred);
            if (house.byline()) {
                heading(printed, "by " + work.author(), centred);
            }
            if (house.contents()) {
                contents(printed, work, house);
            }
        }
        int chapter = 0;
        int section = 0;
        int part = 0;
        int item = 0;
        for (Work.Part each : work.parts()) {
            switch (each) {
                case Work.Head head
                when work.kind() == Work.Kind.THREAD -> {
                    if (head.level() == 2 || head.title().startsWith("Opening")) {
                        section++;
                    }
                }
                case Work.Head head -> {
                    if (head.level() == 0) {
                        part++;
                        heading(printed, "PART " + House.roman(part), centred);
                        heading(printed, head.title(), centred);
                    } else if (head.level() == 1) {
                        chapter++;
                        section = 0;
                        chapter(printed, house.chapter(chapter, head.title()), centred);
                    } else {
                        section++;
                        heading(printed, house.section(chapter, section, head.title()), centred);
                    }
                }
                case Work.Text text -> {
                    item = text.form() == Work.Form.NUMBERED ? item + 1 : 0;
                    text(printed, text, item);
                }
            }
        }
        return printed;
    }

    private static void contents(List<Printed> printed, Work work, House house) {
        heading(printed, "Contents", false);
        StringBuilder list = new StringBuilder();
        int chapter = 0;
        int page = 3;
        for (Work.Head head : work.heads(1)) {
            chapter++;
            page += 5;
            String entry = String.join(
                    " ",
                    house.chapter(chapter, head.title()).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("==") && !line.startsWith("* *"))
                            .toList());
            list.append(list.isEmpty() ? "" : "\n").append(entry);
            if (house.pageNumbers()) {
                list.append(" ")
                        .append(".".repeat(Math.max(3, 50 - entry.length())))
                        .append(" ")
                        .append(page);
            }
        }
        printed.add(new Printed(Sort.LINES, list.toString(), 0));
    }

    private static void chapter(List<Printed> printed, List<String> lines, boolean centred) {
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty()) {
                heading(printed, block.toString(), centred);
                block.setLength(0);
            } else {
                block.append(block.isEmpty() ? "" : "\n").append(line);
            }
        }
        heading(printed, block.toString(), centred);
    }

    private static void heading(List<Printed> printed, String text, boolean centred) {
        printed.add(new Printed(Sort.HEADING, text, centred ? Math.max(0, (64 - text.length()) / 2) : 0));
    }

    private static void text(List<Printed> printed, Work.Text text, int item) {
        switch (text.form()) {
            case PROSE, DIALOGUE, TERM -> printed.add(new Printed(Sort.PROSE, text.text(), 0));
            case EPIGRAPH -> {
                printed.add(new Printed(Sort.PROSE, text.text(), 0));
                printed.add(new Printed(Sort.HEADING, "— " + text.source(), 0));
            }
            case BLOCK_QUOTE -> printed.add(new Printed(Sort.PROSE, text.text(), 4));
            case BULLET -> printed.add(new Printed(Sort.ITEM, "• " + text.text(), 0));
            case NUMBERED -> printed.add(new Printed(Sort.ITEM, item + ". " + text.text(), 0));
            case VERSE -> printed.add(new Printed(Sort.LINES, text.text(), 4));
        }
    }
}

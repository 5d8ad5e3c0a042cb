package org.lectern.tui.app;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;

/** Invented readings. */
final class Samples {
    private static final String[] ARRIVALS = {
        "Everybody comes in late, the chair too. The first who comes opens a window, and by the time that the last has"
                + " come somebody has closed it again; of all the votes of an evening this is the only one that nobody"
                + " counts.",
        "There is a long table because there was one in the room. Had there been a round one this would be another book,"
                + " and a shorter one.",
        "Who sits where is settled in the first two minutes and then holds for years. I have seen a group move to a"
                + " larger room and carry its order of seats with it, like a shell.",
        "Coats go on the chairs of people who mean to leave early.",
        "I kept a list for one winter of who spoke first. It was always somebody who sat within sight of the door."
    };

    private static final String[] CHAIR = {
        "Nobody is born in the chair. One is asked, and says no, and is asked again; the second no is shorter than the"
                + " first, and by the third time it is called an election.",
        "The chair, people say, is only there to keep the order of speakers. But an order of speakers is an order.",
        "Every meeting has somebody who decides that it has begun. Call that person the chair or don't; the job is done"
                + " either way, and done worse when nobody admits to it.",
        "It follows that the question is never whether there is authority in the room, but whether anybody can ask it to"
                + " leave, and whether the asking costs them anything.",
        "“The minutes are the first history of a meeting, and like most first histories they are kept by the winner.” —"
                + " from an old handbook for secretaries",
        "Rotating the chair spreads the skill, which is good, and hides the power, which is not.",
        "a watch that all can see",
        "a list of who has asked to speak, in the open",
        "a way to say that one has had enough",
        "None of these is a rule. They are furniture, and like furniture they are noticed when somebody stumbles over"
                + " them in the dark. A group that has all three can do without most of what handbooks call procedure; a"
                + " group that has none of them needs procedure, and gets it, and is astonished at what it costs."
    };

    private Samples() {}

    static Reading longTable() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter(1, "Arrivals", ARRIVALS));
        chapters.add(verse());
        chapters.add(chairs());
        chapters.add(chapter(4, "The Agenda", many(18)));
        return new Reading(
                "long-table",
                new Reading.About("The Long Table", "R. Ash", "Ash Press, 2019", "quoted for study", "en", "", false),
                chapters);
    }

    /** Footnotes, links, and signs from everywhere. */
    static Reading margins() {
        String cited = "Whoever writes in a margin writes twice: once for the page and once for whoever opens it next."
                + " The habit is older than print, and it has its own historians.";
        String links =
                "A list of marks is kept at https://marks.example/list (and at www.margins.example/very/long/path/that"
                        + "/no/line/can/hold/without/being/cut/somewhere), says 会議の記録, and so does שלום 👩‍👩‍👧 e\u0301tude.";
        List<Block> blocks = List.of(
                new Block.Paragraph(
                        1,
                        Kind.PARAGRAPH,
                        cited,
                        List.of(
                                new Footnote("1", cited.indexOf(':'), "Or three times, where the pen is bad."),
                                new Footnote(
                                        "12", cited.length(), "See the list at https://history.example/margins."))),
                new Block.Paragraph(2, Kind.PARAGRAPH, links),
                new Block.Paragraph(3, Kind.PARAGRAPH, "And that is all."));
        return new Reading(
                "on-margins",
                new Reading.About("On Margins", "N. Oté", "", "", "en", "", false),
                List.of(new Chapter(1, "On Margins", blocks)));
    }

    static Reading agenda() {
        return new Reading(
                "against-the-agenda",
                new Reading.About("Against the Agenda", "anonymous", "", "", "en", "", false),
                List.of(chapter(1, "Against the Agenda", many(7))));
    }

    static Reading letters() {
        List<Chapter> chapters = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            chapters.add(chapter(number, "Letter " + number, many(2)));
        }
        return new Reading(
                "letters-on-method",
                new Reading.About("Letters on Method", "T. Orr", "", "", "en", "", true),
                chapters);
    }

    private static Chapter chapter(int number, String title, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            blocks.add(new Block.Paragraph(i + 1, Kind.PARAGRAPH, paragraphs[i]));
        }
        return new Chapter(number, title, blocks);
    }

    private static Chapter verse() {
        return new Chapter(
                2,
                "A Song for Clearing Up",
                List.of(
                        new Block.Paragraph(1, Kind.PARAGRAPH, "It was sung, I am told, to no tune in particular."),
                        new Block.Paragraph(
                                2,
                                Kind.VERSE,
                                "The cups go back upon the shelf,\nthe chairs against the wall,\nand what we couldn't say ourselves\nthe minutes say for all."),
                        new Block.Rule(),
                        new Block.Paragraph(3, Kind.PREFORMATTED, "cups    14\nchairs  11\nminutes  1")));
    }

    private static Chapter chairs() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < CHAIR.length; i++) {
            if (i == 5) {
                blocks.add(new Block.Heading("Rotation"));
            }
            Kind kind = i == 4 ? Kind.QUOTATION : i >= 6 && i <= 8 ? Kind.LIST_ITEM : Kind.PARAGRAPH;
            blocks.add(new Block.Paragraph(i + 1, kind, CHAIR[i]));
        }
        return new Chapter(3, "What a Chair Is For", blocks);
    }

    /** So many paragraphs, each with its number in words of its own. */
    private static String[] many(int count) {
        String[] paragraphs = new String[count];
        for (int i = 0; i < count; i++) {
            paragraphs[i] =
                    "Item " + (i + 1) + " of the evening is called any other business, and it is where the business"
                            + " is. What stands above it on the sheet has been agreed in the kitchen by those who came early,"
                            + " and is read out so that the others may know what they have wanted.";
        }
        return paragraphs;
    }
}

package org.lectern.desk.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.reading.Kind;
import org.lectern.text.UserException;

/** Each mend on a text as one line: {@code =} begins a chapter, {@code -} a section, each other word is a paragraph. */
class MendsTest {
    private static final String TEXT = "=One apples bakers -Cups dancers =Two elbows apples =Three ferries";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            join 2                              | =One apples bakers -Cups dancers elbows apples =Three ferries
            split 1.2 title "New"               | =One apples =New bakers -Cups dancers =Two elbows apples =Three ferries
            split 1.3                           | =One apples bakers =Cups dancers =Two elbows apples =Three ferries
            section 2.2 title "New"             | =One apples bakers -Cups dancers =Two elbows -New apples =Three ferries
            rename 2 to "New"                   | =One apples bakers -Cups dancers =New elbows apples =Three ferries
            rename 1.3 to "New"                 | =One apples bakers -New dancers =Two elbows apples =Three ferries
            heading 2 is section                | =One apples bakers -Cups dancers -Two elbows apples =Three ferries
            heading 2 is paragraph              | =One apples bakers -Cups dancers Two elbows apples =Three ferries
            heading 1.3 none                    | =One apples bakers Cups dancers =Two elbows apples =Three ferries
            heading 1.3 is gone                 | =One apples bakers dancers =Two elbows apples =Three ferries
            heading 1.3 is chapter              | =One apples bakers =Cups dancers =Two elbows apples =Three ferries
            heading 1.2 is section              | =One apples -bakers -Cups dancers =Two elbows apples =Three ferries
            heading 2.1 is chapter              | =One apples bakers -Cups dancers =elbows apples =Three ferries
            drop 1.2                            | =One apples -Cups dancers =Two elbows apples =Three ferries
            drop 2                              | =One apples bakers -Cups dancers =Three ferries
            drop 1.2-2.1                        | =One apples =Two apples =Three ferries
            drop "ferries"                      | =One apples bakers -Cups dancers =Two elbows apples
            join-paragraphs 1.2                 | =One apples_bakers -Cups dancers =Two elbows apples =Three ferries
            split-paragraph 3.1 before "rries"  | =One apples bakers -Cups dancers =Two elbows apples =Three fe rries
            """)
    void aMendDoesWhatItSays(String mend, String mended) {
        assertThat(line(mend(TEXT, mend).chapters())).isEqualTo(mended);
    }

    @Test
    void whatStandsTwiceIsToldByWhatStandsBefore() {
        Mended dropped = mend(TEXT, "drop 2.2");
        assertThat(line(dropped.chapters())).isEqualTo("=One apples bakers -Cups dancers =Two elbows =Three ferries");
        String copy = "=Two elbows apples =Three ferries =One apples bakers -Cups dancers";
        assertThat(line(again(dropped, copy).chapters()))
                .isEqualTo("=Two elbows =Three ferries =One apples bakers -Cups dancers");
    }

    @Test
    void anAddressMeansTheTextBeforeTheFirstLine() {
        assertThat(line(mend(TEXT, "drop 1.1\ndrop 1.2\nrename 2 to \"Zwei\"").chapters()))
                .isEqualTo("=One -Cups dancers =Zwei elbows apples =Three ferries");
    }

    @Test
    void aMendFindsItsPlaceInACopyWithOtherLettersAndOtherNumbers() {
        String words = "Whoever writes the agenda has spoken first, and at length, in a quiet way of speaking, "
                + "which is heard long after the meeting has been closed and the hall swept by somebody else";
        List<Chapter> first = List.of(chapter(1, "A", "Some words stand here.", words), chapter(2, "B", "More words."));
        Mends.Plan plan = Mends.plan(first, MendFile.parse("", "split 1.2 title \"Agenda\""), "T");
        String copy = words.replace("writes the", "writesthe")
                .replace("spoken", "sp0ken")
                .replace("way of", "way\u00a0of");
        List<Chapter> other =
                List.of(chapter(1, "Preface", "New."), chapter(2, "A", "Some words stand here.", "So.", copy));
        Mended mended = Mends.apply(other, kept(plan), "T");
        assertThat(mended.chapters()).extracting(Chapter::title).containsExactly("Preface", "A", "Agenda");
    }

    @Test
    void whatACopyHasPutRightItselfIsSoAlready() {
        String head = "The long and winding sentence that a page has cut in two";
        String tail = "goes on here, where the next page has begun, and ends.";
        List<Chapter> broken = List.of(chapter(1, "A", head, tail));
        Mends.Plan plan = Mends.plan(broken, MendFile.parse("", "join-paragraphs 1.2"), "T");
        assertThat(plan.outcomes().getFirst().state()).isEqualTo(MendOutcome.State.DONE);
        Mended whole = Mends.apply(List.of(chapter(1, "A", head + " " + tail)), kept(plan), "T");
        assertThat(whole.outcomes().getFirst().state()).isEqualTo(MendOutcome.State.ALREADY);
    }

    @Test
    void aMendWithoutItsPlaceLeavesTheTextAsItIs() {
        Mended mended = mend(TEXT, "drop \"nowhere to be seen\"\nheading \"Nowhere\" above \"nothing here\" is gone");
        assertThat(line(mended.chapters())).isEqualTo(TEXT);
        assertThat(mended.lost()).hasSize(2);
    }

    @Test
    void footnotesKeepTheirPlaces() {
        Block.Paragraph first = new Block.Paragraph(1, Kind.PARAGRAPH, "Some bro-", List.of(new Footnote("1", 4, "a")));
        Block.Paragraph second =
                new Block.Paragraph(2, Kind.PARAGRAPH, "ken words here", List.of(new Footnote("2", 9, "b")));
        List<Chapter> chapters = List.of(new Chapter(1, "A", List.of(first, second)));
        Block.Paragraph whole = Mends.apply(
                        chapters,
                        Mends.plan(chapters, MendFile.parse("", "join-paragraphs 1.2"), "T").outcomes().stream()
                                .map(MendOutcome::mend)
                                .toList(),
                        "T")
                .chapters()
                .getFirst()
                .paragraphs()
                .getFirst();
        assertThat(whole.text()).isEqualTo("Some broken words here");
        assertThat(whole.footnotes()).containsExactly(new Footnote("1", 4, "a"), new Footnote("2", 17, "b"));
        List<Block.Paragraph> parts = Paragraphs.parted(whole, 12);
        assertThat(parts.getLast().text()).isEqualTo("words here");
        assertThat(parts.getLast().footnotes()).containsExactly(new Footnote("2", 5, "b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jion 2                   | mends.txt, line 2: “jion” is no mend
            join                     | mends.txt, line 2: join: says no place; write join 2
            drop "open               | mends.txt, line 2: a quotation mark is open
            heading 2 is huge        | mends.txt, line 2: heading: “huge” is no rank; say one of chapter
            kind 1.1 is song         | “song” is no kind of paragraph; say one of paragraph
            rename 2                 | says no title
            drop 7.1                 | there is no paragraph 7.1
            join 1.2                 | 1.2 is a paragraph; name the chapter
            rename 1.2 to "X"        | no section begins at 1.2
            drop 1.1 1.2 above 3     | after “above” stand words
            """)
    void aLineThatIsNotUnderstoodIsNamed(String wrong, String said) {
        assertThatThrownBy(() ->
                        Mends.plan(chapters(TEXT), MendFile.parse("mends.txt", "# a remark\n" + wrong + "\n"), "T"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(said);
    }

    @Test
    void aTextIsNeverMendedAway() {
        assertThatThrownBy(() -> mend("=One apples", "drop 1")).hasMessageContaining("no paragraph");
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        List<Chapter> chapters = chapters(TEXT);
        Mends.Plan plan = Mends.plan(
                chapters,
                MendFile.parse("", "rename 2 to \"A \\\"quoted\\\" # title\"\ndrop 1.2-3\nkind 3.1 is verse\njoin 3"),
                "T");
        assertThat(kept(plan)).isEqualTo(plan.mends());
    }

    private static List<Mend> kept(Mends.Plan plan) {
        return Mends.kept(plan.mends().stream().map(MendFile::line).toList());
    }

    private static Mended mend(String text, String mends) {
        List<Chapter> chapters = chapters(text);
        return Mends.apply(chapters, kept(Mends.plan(chapters, MendFile.parse("mends.txt", mends), "T")), "T");
    }

    private static Mended again(Mended mended, String copy) {
        return Mends.apply(
                chapters(copy),
                mended.outcomes().stream().map(MendOutcome::mend).toList(),
                "T");
    }

    private static Chapter chapter(int number, String title, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(blocks.size() + 1, Kind.PARAGRAPH, paragraph));
        }
        return new Chapter(number, title, blocks);
    }

    private static List<Chapter> chapters(String text) {
        List<Chapter> chapters = new ArrayList<>();
        for (String chapter : text.substring(1).split(" =", -1)) {
            List<String> words = List.of(chapter.split(" ", -1));
            List<Block> blocks = new ArrayList<>();
            int number = 1;
            for (String word : words.subList(1, words.size())) {
                blocks.add(
                        word.startsWith("-")
                                ? new Block.Heading(word.substring(1))
                                : new Block.Paragraph(number++, Kind.PARAGRAPH, word));
            }
            chapters.add(new Chapter(chapters.size() + 1, words.getFirst(), blocks));
        }
        return chapters;
    }

    private static String line(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> "=" + chapter.title() + " "
                        + chapter.blocks().stream()
                                .map(block -> switch (block) {
                                    case Block.Heading(String title) -> "-" + title;
                                    case Block.Rule() -> "*";
                                    case Block.Paragraph paragraph ->
                                        paragraph.text().replace(' ', '_');
                                })
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
    }
}

package org.lectern.guide;

import java.util.List;
import java.util.stream.IntStream;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;

/**
 * What the project ships about an essay.
 *
 * @param words about how many the essay has
 * @param whole the essay's sketch
 */
public record Guide(
        String id,
        Reading.About about,
        int words,
        Sketch whole,
        List<GuideChapter> chapters,
        List<Term> terms,
        List<GuideQuestion> questions,
        List<Evening> plan) {

    public Guide {
        chapters = List.copyOf(chapters);
        terms = List.copyOf(terms);
        questions = List.copyOf(questions);
        plan = List.copyOf(plan);
    }

    /** A chapter of the essay: its sketch, and its digest in paragraphs. */
    public record GuideChapter(String title, Sketch sketch, List<String> digest) {
        public GuideChapter {
            digest = List.copyOf(digest);
        }
    }

    /** A word in the sense that the text gives it, and the paragraph that does. */
    public record Term(String term, String sense, int chapter, Sketch passage) {}

    /**
     * A question.
     *
     * @param passages the sketches of the paragraphs that it hangs on
     * @param followUps what to ask next
     * @param touches what an answer touches, for who leads
     */
    public record GuideQuestion(
            String id,
            String kind,
            String place,
            int chapter,
            String text,
            List<Sketch> passages,
            List<String> followUps,
            String touches) {
        public GuideQuestion {
            passages = List.copyOf(passages);
            followUps = List.copyOf(followUps);
        }
    }

    /** A suggested session: which chapters, and how to spend it. */
    public record Evening(String title, String chapters, String note) {}

    /** The digest as a reading, which stands on the shelf until a copy of the essay comes. */
    public Reading digest() {
        List<Chapter> made = IntStream.range(0, chapters.size())
                .mapToObj(index -> chapter(index + 1, chapters.get(index)))
                .toList();
        return new Reading(id, about, made);
    }

    private static Chapter chapter(int number, GuideChapter chapter) {
        List<Block> blocks = IntStream.range(0, chapter.digest().size())
                .<Block>mapToObj(index -> new Block.Paragraph(
                        index + 1, Kind.PARAGRAPH, chapter.digest().get(index)))
                .toList();
        return new Chapter(number, chapter.title(), blocks);
    }
}

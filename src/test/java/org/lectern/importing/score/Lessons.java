package org.lectern.importing.score;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.importing.structure.HeadKey;
import org.lectern.importing.structure.Lesson;

/** The generator's texts as lessons. */
public final class Lessons {
    private Lessons() {}

    /** Texts in every way to head a chapter, spoilt in every manner, and made by every converter: seeds from {@code from} on. */
    public static List<Lesson> generated(int from, int to) {
        List<Lesson> lessons = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            for (HeadStyle head : HeadStyle.values()) {
                lessons.add(lesson("typed " + head, Sample.typed(seed, head)));
            }
            for (Converter converter : Converter.values()) {
                lessons.add(lesson("converted " + converter, Sample.converted(seed, converter)));
            }
            for (Faults.Fault fault : Faults.Fault.values()) {
                if (fault != Faults.Fault.SCRAMBLED) {
                    lessons.add(lesson("spoilt " + fault, Sample.plain(seed, fault, false)));
                }
            }
        }
        return lessons;
    }

    /**
     * Texts in manners put together at random.
     *
     * @param odd whether in those that are held out
     */
    public static List<Lesson> pamphlets(int from, int to, boolean odd) {
        List<Lesson> lessons = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            Pamphlet pamphlet = Pamphlet.of(seed, odd);
            lessons.add(Lesson.of(
                    (odd ? "odd " : "pamphlet ") + pamphlet.family(),
                    pamphlet.about() + " seed " + seed,
                    pamphlet.text().getBytes(StandardCharsets.UTF_8),
                    pamphlet.heads().stream().map(HeadKey::ways).toList(),
                    4));
        }
        return lessons;
    }

    private static Lesson lesson(String source, Sample sample) {
        List<Set<String>> heads = sample.work().parts().stream()
                .filter(Work.Head.class::isInstance)
                .map(part -> HeadKey.ways(((Work.Head) part).title()))
                .toList();
        return Lesson.of(source, sample.about(), sample.file().get(), heads, 4);
    }
}

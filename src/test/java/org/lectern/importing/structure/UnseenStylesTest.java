package org.lectern.importing.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.importing.score.Lessons;

/** The floor under texts in ways that weights were not learned from: every third way to head a chapter is left out. */
class UnseenStylesTest {
    private static final int OF = 3;

    @Test
    void headingsOfStylesLeftOutAreFound() {
        List<Lesson> lessons = Lessons.generated(0, 1);
        List<String> sources = List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::source).toList()));
        Set<String> left = new HashSet<>();
        for (int i = 0; i < sources.size(); i += OF) {
            left.add(sources.get(i));
        }
        Structure structure = new Structure(Learner.learn(
                lessons.stream().filter(lesson -> !left.contains(lesson.source())).toList()));
        double sum = 0;
        int texts = 0;
        for (Lesson lesson : lessons) {
            if (left.contains(lesson.source())) {
                sum += f1(structure, lesson);
                texts++;
            }
        }
        assertThat(sum / texts).as("mean F1 of headings").isGreaterThanOrEqualTo(0.92);
    }

    private static double f1(Structure structure, Lesson lesson) {
        boolean[] found = structure.of(lesson.pieces(), lesson.titled(), Set.of()).heading();
        int right = 0;
        int both = 0;
        for (int i = 0; i < found.length; i++) {
            right += found[i] && lesson.truth()[i] ? 1 : 0;
            both += (found[i] ? 1 : 0) + (lesson.truth()[i] ? 1 : 0);
        }
        return both == 0 ? 1 : 2.0 * right / both;
    }
}

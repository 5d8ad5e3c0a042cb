package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;

/** The evening on paper in twelve active terms: every edition, on A4 and on Letter, could be handed out as it is. */
class ActiveTermsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyEditionCanBeHandedOut(long seed) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (ActiveGroup group = ActiveGroup.of(seed, folder)) {
            for (Edition edition : Edition.values()) {
                Handout handout = group.maker().of(ActiveGroup.SESSION, edition);
                for (Paper paper : papers(edition)) {
                    String where = edition.word() + " on " + paper.word();
                    Printed printed = new PdfWriter(Templates.shipped(), paper).print(handout);
                    Laid laid = Laid.of(printed.bytes());
                    for (int page = 0; page < laid.pages(); page++) {
                        softly.assertThat(Overlap.on(laid.letters().get(page)))
                                .as("%s, page %d: letters on letters", where, page + 1)
                                .isEmpty();
                        softly.assertThat(Overlap.outside(
                                        laid.letters().get(page), laid.sizes().get(page)))
                                .as("%s, page %d: beyond the edge", where, page + 1)
                                .isEmpty();
                    }
                    switch (edition) {
                        case MEMBER -> {
                            softly.assertThat(laid.pages()).as(where).isEqualTo(2);
                            holdsEnough(softly, printed.handout(), where);
                        }
                        case FACILITATOR -> {
                            softly.assertThat(laid.pages()).as(where).isBetween(3, 4);
                            holdsEnough(softly, printed.handout(), where);
                        }
                        case LARGE, BOOKLET -> {}
                    }
                }
                theEveningIsFilled(softly, handout);
            }
        }
        softly.assertAll();
    }

    /** Two pages on one another are what is looked for. */
    @Test
    void lettersOnLettersAreFound() throws IOException {
        try (ActiveGroup group = ActiveGroup.of(1, folder)) {
            Laid laid = Laid.of(new PdfWriter(Templates.shipped(), Paper.A4)
                    .write(group.maker().of(ActiveGroup.SESSION, Edition.MEMBER)));
            List<TextPosition> both = new ArrayList<>(laid.letters().getFirst());
            both.addAll(laid.letters().getLast());
            assertThat(Overlap.on(both)).hasSizeGreaterThan(100);
            assertThat(Overlap.outside(both, new float[] {300, 300})).isNotEmpty();
        }
    }

    /** A booklet's sheets have no tags: its pages are looked at one by one. */
    private static List<Paper> papers(Edition edition) {
        return edition == Edition.BOOKLET ? List.of(Paper.A5, Paper.HALF_LETTER) : List.of(Paper.A4, Paper.LETTER);
    }

    private static void holdsEnough(SoftAssertions softly, Handout printed, String where) {
        softly.assertThat(printed.passages().size()).as("%s: passages", where).isGreaterThanOrEqualTo(2);
        if (printed.edition() == Edition.MEMBER) {
            softly.assertThat(printed.notes().size()).as("%s: notes", where).isGreaterThanOrEqualTo(4);
        }
        Set<Integer> numbers = printed.questions().stream()
                .flatMap(cluster -> cluster.questions().stream())
                .map(Handout.Asked::number)
                .collect(Collectors.toSet());
        softly.assertThat(numbers)
                .as("%s: what the timetable names is printed", where)
                .containsAll(printed.run().stream()
                        .flatMap(item -> item.numbers().stream())
                        .toList());
    }

    private static void theEveningIsFilled(SoftAssertions softly, Handout handout) {
        int filled = handout.run().stream().mapToInt(Handout.Item::minutes).sum();
        softly.assertThat(filled).isEqualTo(handout.meeting().minutes()).isBetween(90, 120);
        handout.questions().stream()
                .flatMap(cluster -> cluster.questions().stream())
                .filter(asked -> asked.minutes() > 0)
                .forEach(asked -> softly.assertThat(asked.minutes())
                        .as(asked.text())
                        .isBetween(8, 25)
                        .matches(minutes -> minutes % 5 == 0));
    }
}

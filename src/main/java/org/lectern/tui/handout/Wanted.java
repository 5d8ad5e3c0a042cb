package org.lectern.tui.handout;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.handout.Edition;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.handout.format.Paper;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.PrintChoices;
import org.lectern.tui.work.DeskRequest;

/**
 * Which handout is meant, and as what.
 *
 * @param session its number; 0 where there is none
 */
record Wanted(int session, Edition edition, HandoutFormat format, Paper paper) {
    private static final List<HandoutFormat> FORMATS = List.of(
            HandoutFormat.PDF,
            HandoutFormat.HTML,
            HandoutFormat.DOCX,
            HandoutFormat.ODT,
            HandoutFormat.MARKDOWN,
            HandoutFormat.TEXT,
            HandoutFormat.JSON);

    private static final List<Paper> PAPERS = List.of(Paper.EITHER, Paper.LETTER, Paper.A4);

    /** A session's as the member likes handouts; what is no word for one is as usual. */
    static Wanted liked(int session, PrintChoices liked) {
        return new Wanted(
                session,
                named(liked.edition(), List.of(Edition.values()), Edition::word),
                named(liked.format(), FORMATS, HandoutFormat::word),
                named(liked.paper(), PAPERS, Paper::word));
    }

    PrintChoices liked() {
        return new PrintChoices(edition.word(), format.word(), paper.word());
    }

    private static <T> T named(String word, List<T> all, Function<T, String> words) {
        return all.stream()
                .filter(one -> words.apply(one).equals(word))
                .findFirst()
                .orElse(all.getFirst());
    }

    Wanted of(int another) {
        return new Wanted(another, edition, format, paper);
    }

    Wanted nextEdition() {
        return new Wanted(session, after(edition, Stream.of(Edition.values()).toList()), format, paper);
    }

    Wanted nextFormat() {
        return new Wanted(session, edition, after(format, FORMATS), paper);
    }

    Wanted nextPaper() {
        return new Wanted(session, edition, format, after(paper, PAPERS));
    }

    /** Whether what is written is set in type here, so that its pages can be counted. */
    boolean paged() {
        return format == HandoutFormat.PDF;
    }

    /** Whether its words are those of another. */
    boolean saysTheSameAs(Wanted other) {
        return session == other.session && edition == other.edition;
    }

    String editionWords() {
        return switch (edition) {
            case MEMBER -> "member's edition";
            case FACILITATOR -> "facilitator's edition";
            case LARGE -> "large print";
            case BOOKLET -> "booklet";
        };
    }

    String fileName() {
        return format.fileName(session, edition);
    }

    /** The text, and then where its pages end; nothing where there is no session. */
    List<DeskRequest> preview() {
        DeskRequest text = new DeskRequest.Preview(session, edition);
        return session == 0
                ? List.of()
                : paged() ? List.of(text, new DeskRequest.Paginate(session, edition, paper)) : List.of(text);
    }

    DeskRequest written(String file, boolean over) {
        return new DeskRequest.WriteHandout(session, edition, file, over, paper);
    }

    DeskRequest printed() {
        return new DeskRequest.PrintHandout(session, edition, paper);
    }

    DeskRequest viewed() {
        return new DeskRequest.ViewHandout(session, edition, format, paper);
    }

    /** The same of each session to come, in a file of its own. */
    List<DeskRequest> ofAllToCome(AppState app) {
        return app.sessions().stream()
                .filter(one -> !one.cancelled() && one.start().isAfter(app.now()))
                .map(one -> of(one.number()))
                .map(one -> one.written(one.fileName(), false))
                .toList();
    }

    private static <T> T after(T one, List<T> all) {
        return all.get((all.indexOf(one) + 1) % all.size());
    }
}

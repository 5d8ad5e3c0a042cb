package org.lectern.cli;

import org.jspecify.annotations.Nullable;
import org.lectern.config.Setting;
import org.lectern.desk.handouts.Printing;
import org.lectern.handout.format.Paper;
import org.lectern.handout.template.Templates;
import picocli.CommandLine.Option;

/** What all that goes on paper can be told. */
final class PaperOptions {
    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description =
                    "a4 or letter, each with its own height; either prints on both; a5 or half-letter for a booklet's pages one by one, tagged; else your config's.")
    @Nullable
    String paper;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "Of the fixed words: ${COMPLETION-CANDIDATES}; else the group's.",
            completionCandidates = Languages.class)
    @Nullable
    String language;

    Paper paper(Work work) {
        return Paper.of(paper == null ? work.settings().get(Setting.PAPER) : paper);
    }

    String language(Work work) {
        return language == null ? work.desk().members().group().language() : Languages.of(language);
    }

    /** The group's templates; what is wrong in them is said. */
    static Templates templates(Work work) {
        return Templates.in(work.surroundings().folders().templates(), warning -> work.remark("lectern: " + warning));
    }

    Printing printing(Work work) {
        return new Printing(
                work.desk().handouts(), work.desk().schedule(), templates(work), paper(work), language(work));
    }
}

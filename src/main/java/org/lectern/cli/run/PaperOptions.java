package org.lectern.cli.run;

import org.jspecify.annotations.Nullable;
import org.lectern.config.Setting;
import org.lectern.desk.handouts.SessionHandouts;
import org.lectern.handout.format.Paper;
import org.lectern.handout.template.Templates;
import picocli.CommandLine.Option;

/** What all that goes on paper can be told. */
public final class PaperOptions {
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

    public Paper paper(CommandRun work) {
        return Paper.of(paper == null ? work.settings().get(Setting.PAPER) : paper);
    }

    public String language(CommandRun work) {
        return language == null ? work.desk().members().group().language() : Languages.of(language);
    }

    /** The group's templates; what is wrong in them is said. */
    public static Templates templates(CommandRun work) {
        return Templates.in(work.surroundings().folders().templates(), warning -> work.remark("lectern: " + warning));
    }

    public SessionHandouts printing(CommandRun work) {
        return new SessionHandouts(
                work.desk().handouts(), work.desk().schedule(), templates(work), paper(work), language(work));
    }
}

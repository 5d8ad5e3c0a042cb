package org.lectern.desk.handouts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.handout.format.Paper;
import org.lectern.handout.format.Printed;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.handout.sheet.Leftovers;
import org.lectern.handout.template.Templates;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/**
 * Makes sessions' handouts in the group's templates. One thread at a time.
 *
 * @param language of the fixed words, a BCP 47 tag
 */
public record SessionHandouts(
        Supplier<HandoutMaker> handouts, Schedule schedule, Templates templates, Paper paper, String language) {

    /** One of the files that a term takes. */
    public record Job(int session, Edition edition, HandoutFormat format) {

        /** The file's name: {@code session-4-facilitator.pdf}. */
        public String fileName() {
            return format.fileName(session, edition);
        }
    }

    /** What a session's handout says. */
    public Handout handout(int session, Edition edition) {
        return handouts.get().saying(templates.wording(language)).of(session, edition);
    }

    /** The file. */
    public Printed print(int session, Edition edition, HandoutFormat format) {
        return print(handout(session, edition), format);
    }

    /** The file of a handout that is at hand. */
    public Printed print(Handout handout, HandoutFormat format) {
        return format.print(handout, templates, paper);
    }

    /** What a file leaves out, in words; empty where nothing is. */
    public String leftOut(Printed printed) {
        Leftovers leftovers = new Leftovers(templates.wording(language));
        return leftovers.said("trimmed", printed.handout().trimmed());
    }

    /** The files of all sessions that aren't cancelled. A booklet is a thing of paper, and so made in formats that are. */
    public List<Job> term(List<Edition> editions, List<HandoutFormat> formats) {
        List<Job> jobs = new ArrayList<>();
        for (Session session : schedule.sessions()) {
            for (Edition edition : session.cancelled() ? List.<Edition>of() : editions) {
                formats.stream()
                        .filter(format -> edition != Edition.BOOKLET || format == HandoutFormat.PDF)
                        .forEach(format -> jobs.add(new Job(session.number(), edition, format)));
            }
        }
        return jobs;
    }
}

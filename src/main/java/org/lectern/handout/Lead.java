package org.lectern.handout;

import java.util.List;

/**
 * What only the facilitator's edition says: how to lead the session. Like all of a handout it holds nothing that isn't the
 * group's to see.
 *
 * @param advice how the guides would spend the evening
 * @param late the numbers of the questions to leave out when a quarter of an hour is lost, in that order
 * @param later the same for half an hour
 * @param hour the numbers of those to keep where there is only an hour
 * @param probes what to ask when an answer stays short, for each step there is
 * @param stands where the group set which mark
 * @param heat how much attention each paragraph got, chapter by chapter
 * @param progress how many have read each chapter; empty in a group too small to hide anybody
 * @param scripts ways to talk about a passage, in full
 * @param members all names, for attendance
 * @param cutForMembers what the members' two pages leave out; empty where that isn't known, or nothing
 */
public record Lead(
        List<String> advice,
        List<Integer> late,
        List<Integer> later,
        List<Integer> hour,
        List<Probe> probes,
        List<Stand> stands,
        List<Strip> heat,
        List<Read> progress,
        List<Script> scripts,
        List<String> members,
        List<Handout.Left> cutForMembers) {

    public Lead {
        advice = List.copyOf(advice);
        late = List.copyOf(late);
        later = List.copyOf(later);
        hour = List.copyOf(hour);
        probes = List.copyOf(probes);
        stands = List.copyOf(stands);
        heat = List.copyOf(heat);
        progress = List.copyOf(progress);
        scripts = List.copyOf(scripts);
        members = List.copyOf(members);
        cutForMembers = List.copyOf(cutForMembers);
    }

    Lead withCutForMembers(List<Handout.Left> cut) {
        return new Lead(advice, late, later, hour, probes, stands, heat, progress, scripts, members, cut);
    }

    Lead with(List<Stand> otherStands, List<Strip> otherHeat, List<Script> otherScripts) {
        return new Lead(
                advice,
                late,
                later,
                hour,
                probes,
                otherStands,
                otherHeat,
                progress,
                otherScripts,
                members,
                cutForMembers);
    }

    /** Follow-up questions for a step. */
    public record Probe(Handout.Step step, String words) {}

    /** @param places the addresses that bear the mark, with how often where it is more than once */
    public record Stand(String sign, String word, String places) {}

    /**
     * Attention over a chapter, for each paragraph in order.
     *
     * @param chapter its address
     * @param noted how many members marked each or wrote on it
     * @param most the most that any paragraph of the whole assignment has
     * @param words the same for who can't see it: the warm paragraphs with their counts
     * @param agree how many agreed with each
     * @param disagree how many disagreed with each
     * @param stand the same in words; empty where nobody said either
     */
    public record Strip(
            String chapter,
            List<Integer> noted,
            int most,
            String words,
            List<Integer> agree,
            List<Integer> disagree,
            String stand) {

        Strip withoutStand() {
            return new Strip(chapter, noted, most, words, agree, disagree, "");
        }

        public Strip {
            noted = List.copyOf(noted);
            agree = List.copyOf(agree);
            disagree = List.copyOf(disagree);
        }
    }

    /** How many of how many members have read a chapter. */
    public record Read(String chapter, int read, int members) {}

    /** @param words what happens, step by step */
    public record Script(String title, String words) {}
}

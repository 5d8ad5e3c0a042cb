package org.lectern.cli.sessions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.Addresses;
import org.lectern.desk.questions.AskQuestion;
import org.lectern.desk.questions.QuestionText;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.workshop.Storm;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A question storm line by line: questions as they come, then open or closed, then three of them. */
@Command(
        name = "storm",
        description =
                "Hold a timed question storm: one question a line, none judged; then each is open or closed; then three"
                        + " are chosen and proposed.")
final class StormCommand extends DeskCommand {
    private static final int LONGEST = 60;

    @Parameters(index = "0", paramLabel = "READING")
    String name;

    @Parameters(index = "1", paramLabel = "ADDRESS")
    String address;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            defaultValue = "5",
            description = "How long questions are taken down: 1 to 60, 5 if not said.")
    int minutes;

    private record Proposed(List<String> questions) {}

    @Override
    protected void run(CommandRun work) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new UserException("a storm takes 1 to " + LONGEST + " minutes, not " + minutes);
        }
        Member member = work.member();
        Summary reading = work.reading(name);
        Passage passage = Addresses.in(reading, address);
        Dialogue dialogue = new Dialogue(work);
        Storm storm = dialogue.chosen(dialogue.sorted(dialogue.asked(begun(work))));
        AskQuestion ask = new AskQuestion(work.desk());
        List<String> kept = new ArrayList<>();
        for (String text : storm.result()) {
            Question question = work.done(ask.ask(
                    member,
                    new QuestionText(
                            reading.slug(), List.of(passage), text, QuestionKind.INTERPRETIVE, QuestionPlace.CORE)));
            kept.add(question.id());
        }
        work.answer(
                new Proposed(kept),
                () -> work.say(kept.size() + (kept.size() == 1 ? " question" : " questions") + " proposed on "
                        + reading.slug() + " " + passage));
    }

    private Storm begun(CommandRun work) {
        return Storm.begin(work.desk().clock().instant(), Duration.ofMinutes(minutes));
    }

    /** What is said and answered; said beside the answer, so that that stays one document where JSON is asked for. */
    private static final class Dialogue {
        private final CommandRun work;
        private final BufferedReader in;

        Dialogue(CommandRun work) {
            this.work = work;
            this.in =
                    new BufferedReader(new InputStreamReader(work.surroundings().in(), StandardCharsets.UTF_8));
        }

        /** A line that was begun in time is taken, as at a table. */
        Storm asked(Storm begun) {
            work.remark("One question a line, as many as come; none is judged. An empty line ends it sooner.");
            Storm storm = begun;
            while (storm.phase() == Storm.Phase.ASK) {
                String line = line(storm);
                Storm before = storm;
                storm = line.isBlank()
                        ? storm.enough()
                        : storm.ask(line, before.ends().minusMillis(1));
                storm = storm.at(work.desk().clock().instant());
            }
            if (storm.asked().isEmpty()) {
                throw new UserException("no question was asked, so there is nothing to choose from");
            }
            return storm;
        }

        Storm sorted(Storm storm) {
            Storm now = storm;
            for (int i = 0; i < storm.asked().size(); i++) {
                int index = i;
                work.remark((i + 1) + ". " + storm.asked().get(i).text());
                now = answered(now, "   open or closed? o, c", (here, word) -> here.sort(index, form(word)));
                now = answered(now, "   in the other form, or an empty line", (here, words) -> here.flip(index, words));
            }
            return now.choosing();
        }

        Storm chosen(Storm storm) {
            int all = Math.min(Storm.CHOSEN, storm.asked().size());
            for (int i = 0; i < storm.asked().size(); i++) {
                Storm.Asked asked = storm.asked().get(i);
                work.remark((i + 1) + ". " + (asked.flipped().isEmpty() ? asked.text() : asked.flipped()));
            }
            Storm now = storm;
            while (now.phase() != Storm.Phase.DONE) {
                String wanted = "choose " + all + " by number; " + now.chosen().size() + " chosen";
                now = answered(now, wanted, (here, word) -> here.choose(number(word) - 1));
            }
            return now;
        }

        /** Asks until the answer is one. */
        private Storm answered(Storm storm, String asking, Step step) {
            while (true) {
                work.remark(asking);
                String line = line(storm);
                try {
                    return step.of(storm, line.strip());
                } catch (UserException fault) {
                    work.remark("   " + fault.getMessage());
                }
            }
        }

        /** Where the words end in the middle, what was asked is said, so that none is lost. */
        private String line(Storm storm) {
            try {
                @Nullable String line = in.readLine();
                if (line == null && storm.phase() == Storm.Phase.ASK) {
                    return "";
                }
                if (line == null) {
                    storm.asked().forEach(asked -> work.remark("   asked: " + asked.text()));
                    throw new UserException(
                            "the storm ended before three were chosen, so nothing is kept; what was asked is"
                                    + " above");
                }
                return Sanitizer.line(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Storm.Form form(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "o", "open" -> Storm.Form.OPEN;
                case "c", "closed" -> Storm.Form.CLOSED;
                default -> throw new UserException("say o for open or c for closed");
            };
        }

        private static int number(String word) {
            try {
                return Integer.parseInt(word);
            } catch (NumberFormatException e) {
                throw new UserException("say a number", e);
            }
        }
    }

    /** What an answer does to a storm. */
    @FunctionalInterface
    private interface Step {
        Storm of(Storm storm, String words);
    }
}

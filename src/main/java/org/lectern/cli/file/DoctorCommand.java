package org.lectern.cli.file;

import java.util.List;
import java.util.Locale;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.port.Safety.Finding;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks the database over. */
@Command(name = "doctor", description = "Check the group's database: what is wrong, and what to do.")
public final class DoctorCommand extends DeskCommand {
    @Option(names = "--fix", description = "Mend what can be mended without losing anything.")
    boolean mend;

    private record Row(String what, String level, String state, String remedy) {
        static Row of(Finding finding) {
            return new Row(
                    finding.what(), finding.level().name().toLowerCase(Locale.ROOT), finding.state(), finding.remedy());
        }
    }

    @Override
    protected void run(CommandRun work) {
        List<Finding> findings = work.safety().doctor(mend);
        work.answer(findings.stream().map(Row::of).toList(), () -> findings.forEach(finding -> say(work, finding)));
        long wrong = findings.stream()
                .filter(finding -> finding.level() == Finding.Level.WRONG)
                .count();
        if (wrong > 0) {
            throw new UserException(
                    wrong + (wrong == 1 ? " thing is" : " things are") + " wrong with the database; see above");
        }
    }

    private static void say(CommandRun work, Finding finding) {
        String sign = switch (finding.level()) {
            case WELL -> "ok    ";
            case WARNING -> "look  ";
            case WRONG -> "WRONG ";
        };
        work.say(sign + finding.what() + ": " + finding.state()
                + (finding.remedy().isEmpty() ? "" : "; " + finding.remedy()));
    }
}

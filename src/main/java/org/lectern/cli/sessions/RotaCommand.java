package org.lectern.cli.sessions;

import java.util.List;
import java.util.Map;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.desk.sessions.GiveDuty;
import org.lectern.desk.sessions.Rotas;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Rota.Shift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Duties, by turns. */
@Command(
        name = "rota",
        description =
                "Give who notes, minds the time and reads in the sessions to come, by turns; what you gave stays.")
final class RotaCommand extends DeskCommand {
    @Option(names = "--facilitators", description = "Leading goes round too.")
    boolean leading;

    @Option(names = "--anew", description = "Give anew what was given, but in locked sessions.")
    boolean anew;

    @Option(names = "--dry-run", description = "Show it; write nothing.")
    boolean dryRun;

    private record Row(int session, String facilitator, Map<String, String> duties) {}

    @Override
    protected void run(CommandRun work) {
        Member member = work.member();
        List<Shift> shifts = dryRun
                ? new Rotas(work.desk()).proposed(leading, anew)
                : work.done(new GiveDuty(work.desk()).giveByTurns(member, leading, anew));
        work.answer(shifts.stream().map(RotaCommand::row).toList(), () -> {
            TextTable table = new TextTable("SESSION", "FACILITATOR", "NOTES", "TIME", "READER");
            for (Shift shift : shifts) {
                table.row(
                        String.valueOf(shift.session()),
                        shift.facilitator(),
                        shift.duties().getOrDefault(Duty.NOTES, ""),
                        shift.duties().getOrDefault(Duty.TIME, ""),
                        shift.duties().getOrDefault(Duty.READER, ""));
            }
            work.out().print(table);
            work.remark(
                    shifts.isEmpty()
                            ? "no session is to come; lectern schedule plan adds some"
                            : dryRun ? "nothing written" : "lectern session duty changes one");
        });
    }

    private static Row row(Shift shift) {
        Map<String, String> duties = new java.util.LinkedHashMap<>();
        shift.duties().forEach((duty, name) -> duties.put(duty.word(), name));
        return new Row(shift.session(), shift.facilitator(), duties);
    }
}

package org.lectern.cli;

import java.util.List;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The members of the group. */
@Command(name = "member", description = "Add and list the group's members.")
final class MemberCommand extends NounCommand {

    private record Row(String member, String name, String role) {
        static Row of(Member member) {
            return new Row(
                    String.valueOf(member.id()), member.name(), member.role().word());
        }
    }

    @Command(name = "add", description = "Add a member.")
    void add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            description = "facilitator or member.",
                            defaultValue = "member")
                    Role role) {
        at(work -> {
            Member member = work.desk().members().add(name, role);
            work.answer(
                    Row.of(member),
                    () -> work.say(
                            member.name() + " has joined as " + member.role().word()));
        });
    }

    @Command(name = "list", description = "List the members.")
    void list() {
        at(work -> {
            List<Row> rows = work.desk().members().all().stream().map(Row::of).toList();
            work.answer(rows, () -> {
                Table table = new Table("NAME", "ROLE");
                rows.forEach(row -> table.row(row.name(), row.role()));
                work.out().print(table);
            });
        });
    }
}

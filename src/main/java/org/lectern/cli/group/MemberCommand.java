package org.lectern.cli.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.NounCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.cli.run.WordChoice;
import org.lectern.cli.run.YesOrNo;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.members.AddMember;
import org.lectern.desk.members.GiveRole;
import org.lectern.desk.members.LeaveGroup;
import org.lectern.desk.members.Leaving;
import org.lectern.desk.members.RenameMember;
import org.lectern.desk.members.ShareProgress;
import org.lectern.desk.members.SharingWords;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.members.Role;
import org.lectern.study.members.Sharing;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The members of the group. */
@Command(
        name = "member",
        description = "Add and list the group's members; say what others see of your progress; leave.",
        subcommands = ExportCommand.class)
public final class MemberCommand extends NounCommand {

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
                    Role role,
            @Option(
                            names = {"-y", "--yes"},
                            description = "Even where the name looks like a member's, or differs by a letter.")
                    boolean yes) {
        at(work -> {
            Member asking = work.asking();
            AddMember adding = new AddMember(work.desk());
            Response<Member> response = adding.add(asking, name, role, yes);
            if (response instanceof Response.Refused<Member>(Refusal.LikeAMember like)
                    && YesOrNo.possible(work)
                    && YesOrNo.asked(work, like.question())) {
                response = adding.add(asking, name, role, true);
            }
            Member member = work.done(response);
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
                TextTable table = new TextTable("NAME", "ROLE");
                rows.forEach(row -> table.row(row.name(), row.role()));
                work.out().print(table);
            });
        });
    }

    @Command(name = "rename", description = "Change your own name.")
    void rename(
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = {"-y", "--yes"},
                            description = "Even where it looks like another member's, or differs by a letter.")
                    boolean yes) {
        at(work -> show(work, work.done(new RenameMember(work.desk()).to(work.member(), name, yes))));
    }

    @Command(name = "role", description = "Make a member facilitator or member; for facilitators.")
    void role(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ROLE", description = "facilitator or member.") Role role) {
        at(work -> {
            show(work, work.done(new GiveRole(work.desk()).give(work.member(), name, role)));
        });
    }

    @Command(name = "erase", description = "Leave the group, and leave nothing of yours behind in the database.")
    void erase(
            @Option(names = "--yes", description = "Really: notes, marks, questions, votes and places go too.")
                    boolean yes) {
        leaving(Leaving.ERASED, yes);
    }

    @Command(name = "leave", description = "Leave the group: your notes go with you, or stay without your name.")
    void leave(
            @Option(names = "--keep-notes", description = "Notes for others, and questions, stay without your name.")
                    boolean keep,
            @Option(names = "--yes", description = "Really.") boolean yes) {
        leaving(keep ? Leaving.WITHOUT_NOTES : Leaving.WITH_NOTES, yes);
    }

    private void leaving(Leaving way, boolean yes) {
        at(work -> {
            Member member = work.member();
            if (!yes) {
                throw new UserException(LeavingWords.asked(way, member));
            }
            boolean nothingLeft = work.done(new LeaveGroup(work.desk()).leave(member, way));
            work.forgetDrafts(member);
            if (!nothingLeft) {
                throw new UserException(LeavingWords.done(way, member, false));
            }
            work.answer(Row.of(member), () -> work.say(LeavingWords.done(way, member, true)));
        });
    }

    private record Shared(String member, String progress, String shown) {}

    @Command(
            name = "share",
            description =
                    "Say how much of your progress others may see: named, totals or none. The group may show less.")
    void share(
            @Parameters(paramLabel = "SHOWN", arity = "0..1", description = "named, totals or none; else it is shown.")
                    @Nullable
                    String shown) {
        at(work -> {
            Member member = work.member();
            Members members = work.desk().members();
            if (shown != null) {
                Sharing most = WordChoice.of("way to share progress", shown, Sharing.values(), Sharing::word);
                work.done(new ShareProgress(work.desk()).set(member, most));
            }
            Shared shared = new Shared(
                    member.name(),
                    members.sharing(member).word(),
                    members.shown(member).word());
            work.answer(shared, () -> work.say(SharingWords.of(members, member)));
        });
    }

    private static void show(CommandRun work, Member member) {
        work.answer(
                Row.of(member),
                () -> work.say(member.name() + ", " + member.role().word()));
    }
}

package org.lectern.cli.run;

import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.config.Settings;
import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.desk.members.Identity;
import org.lectern.desk.port.Safety;
import org.lectern.desk.readings.MendReading;
import org.lectern.handout.make.ReadersEditionMaker;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;

/** One command's run: the desk, who is at it, and where its words go. One thread. */
public final class CommandRun implements AutoCloseable {
    private final GlobalOptions root;
    private DeskOpening.@Nullable Open open;

    public CommandRun(GlobalOptions root) {
        this.root = root;
    }

    public Desk desk() {
        return opened().desk();
    }

    /** What tells this group from any other. */
    public String identityOfGroup() {
        return opened().identity();
    }

    public ReadersEditionMaker readersEditions() {
        return opened().readersEditions();
    }

    /** Mends readings by hand. */
    public MendReading mending() {
        return new MendReading(desk(), opened().mending());
    }

    public void forgetDrafts(Member member) {
        opened().forgetDrafts(member);
    }

    private DeskOpening.Open opened() {
        DeskOpening.Open present = open;
        if (present == null) {
            present = root.surroundings().opening().open(Optional.ofNullable(root.database));
            open = present;
        }
        return present;
    }

    public Safety safety() {
        return root.surroundings().opening().safety(Optional.ofNullable(root.database));
    }

    /** Who is at the desk; refuses where nothing says who. */
    public Member member() {
        return identity().require(desk().members());
    }

    /** What a use case did; refuses in the words of the command line where it refused. */
    public <T> T done(Response<T> response) {
        return response.orRefuse(RefusalWords::of);
    }

    /** Who is at the desk, where something says so and the group has them. */
    public Optional<Member> knownMember() {
        return identity().known(desk().members());
    }

    /** As {@link #knownMember}; {@code null} where nothing says who. */
    public @Nullable Member asking() {
        return knownMember().orElse(null);
    }

    /** Who is at the desk, where something says so. */
    public Optional<Member> anyMember() {
        return identity().find(desk().members());
    }

    public Settings settings() {
        return Settings.load(root.surroundings().folders().settings());
    }

    public Summary reading(String name) {
        return desk().shelf().resolve(name);
    }

    public CliContext surroundings() {
        return root.surroundings();
    }

    public boolean json() {
        return root.json;
    }

    public PrintStream out() {
        return root.surroundings().out();
    }

    /** Prints the answer: as JSON where that is asked for, else in words. */
    public void answer(Object document, Runnable words) {
        if (json()) {
            Json.print(out(), document);
        } else {
            words.run();
        }
    }

    public void say(String line) {
        out().println(line);
    }

    /** Says what isn't the answer itself. */
    public void remark(String line) {
        root.surroundings().err().println(line);
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }

    private Identity identity() {
        return new Identity(root.as == null ? "" : root.as, root.surroundings().environment(), settings());
    }
}

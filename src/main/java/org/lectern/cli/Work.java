package org.lectern.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.config.Settings;
import org.lectern.desk.Desk;
import org.lectern.desk.Identity;
import org.lectern.desk.Mending;
import org.lectern.desk.Response;
import org.lectern.desk.Safety;
import org.lectern.handout.make.ReadersEditionMaker;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;

/** One command's run: the desk, who is at it, and where its words go. One thread. */
final class Work implements AutoCloseable {
    private final GlobalOptions root;
    private Opening.@Nullable Open open;

    Work(GlobalOptions root) {
        this.root = root;
    }

    Desk desk() {
        return opened().desk();
    }

    /** What tells this group from any other. */
    String identityOfGroup() {
        return opened().identity();
    }

    ReadersEditionMaker readersEditions() {
        return opened().readersEditions();
    }

    Mending mending() {
        return opened().mending();
    }

    void forgetDrafts(Member member) {
        opened().forgetDrafts(member);
    }

    private Opening.Open opened() {
        Opening.Open present = open;
        if (present == null) {
            present = root.surroundings().opening().open(Optional.ofNullable(root.database));
            open = present;
        }
        return present;
    }

    Safety safety() {
        return root.surroundings().opening().safety(Optional.ofNullable(root.database));
    }

    /** Who is at the desk; refuses where nothing says who. */
    Member member() {
        return identity().require(desk().members());
    }

    /** What a use case did; refuses in the words of the command line where it refused. */
    <T> T done(Response<T> response) {
        return response.orRefuse(RefusalWords::of);
    }

    /** Who is at the desk, where something says so and the group has them. */
    Optional<Member> knownMember() {
        return identity().known(desk().members());
    }

    /** Who is at the desk, where something says so. */
    Optional<Member> anyMember() {
        return identity().find(desk().members());
    }

    Settings settings() {
        return Settings.load(root.surroundings().folders().settings());
    }

    Summary reading(String name) {
        return desk().shelf().resolve(name);
    }

    Surroundings surroundings() {
        return root.surroundings();
    }

    boolean json() {
        return root.json;
    }

    PrintStream out() {
        return root.surroundings().out();
    }

    /** Prints the answer: as JSON where that is asked for, else in words. */
    void answer(Object document, Runnable words) {
        if (json()) {
            Json.print(out(), document);
        } else {
            words.run();
        }
    }

    void say(String line) {
        out().println(line);
    }

    /** Says what isn't the answer itself. */
    void remark(String line) {
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

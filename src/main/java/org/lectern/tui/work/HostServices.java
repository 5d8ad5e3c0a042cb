package org.lectern.tui.work;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lectern.desk.intake.Incoming;
import org.lectern.handout.template.Templates;
import org.lectern.text.UserException;

/**
 * What a screen needs of the computer that it runs on: files, other programs, likings, and a log. A path is what was typed,
 * with {@code ~} for the home folder; nobody but an implementation opens one or starts a process. One thread at a time.
 */
public interface HostServices {

    /** Returns the paths that begin as what is typed does; folders end in a separator. */
    List<String> completions(String typed);

    /** Returns the text that a path means, to be imported. The file is opened when its bytes are asked for. */
    Incoming text(String path);

    /** Returns whether there is something at a path. */
    boolean exists(String path);

    /**
     * Writes a file, in place of one that is there. Refuses in words a person can act on where that can't be.
     *
     * @return where it is, {@code ~} resolved
     */
    String write(String path, byte[] bytes);

    /** Opens a web address in the desktop's browser, and doesn't wait for it. Refuses where there is none. */
    void browse(String link);

    /**
     * Gives a file to the printer. Refuses in words a person can act on where there is none.
     *
     * @param name what it is called in the printer's queue, which is a file's name too
     * @return what was done, for the person
     */
    String print(String name, byte[] file);

    /** Opens a file in the desktop's viewer. Refuses in words a person can act on where there is none; as {@link #print}. */
    String view(String name, byte[] file);

    /**
     * Returns the group's own templates, or ours where it has none.
     *
     * @param faults takes what is wrong in them, a sentence each
     */
    Templates templates(Consumer<String> faults);

    /** Keeps a liking of the person at this screen for the next time: {@code member}, {@code width}, {@code others}, {@code theme}. */
    void remember(String setting, String value);

    /** Keeps words that are being written where nobody else can read them, under a name that is a file's; in place of what is there. */
    void keepDraft(String name, String text);

    /** Forgets words kept under a name; nothing where there are none. */
    void dropDraft(String name);

    /**
     * Returns all words kept so for this database, by name, but for those that another running Lectern is keeping. What
     * another that ended has left stays as it is, whatever is kept under its name, until it is claimed.
     */
    Map<String, String> drafts();

    /** Takes words that another has left for our own: from now on they may be kept anew or dropped. */
    void claimDraft(String name);

    /**
     * Lets the person write on in their own editor, which has the terminal meanwhile.
     *
     * @return the text as the editor left it
     */
    String edit(String text);

    /**
     * Runs a command of the command line on this database, as it would run in a shell, but that it can ask for nothing.
     *
     * @param member who runs it
     * @return what it says, first what it prints, then its remarks
     * @throws UserException where it fails, with its words
     */
    List<String> command(List<String> words, String member);

    /** Writes a fault of the program down for whoever mends it; nothing shows on the screen. */
    void fault(Throwable fault);
}

package org.lectern.cli.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.ProgressBar;
import org.lectern.desk.intake.ImportWatch;

/**
 * Watches over the import of several texts: shows how far it is, and, where a person gives up (Ctrl-C) or the system asks to
 * end, lets a reading that is being written be written whole, begins none, and says what was done. The imports run on one thread;
 * giving up comes on another.
 */
final class ImportProgress implements ImportWatch, AutoCloseable {
    private static final int LONGEST_WRITE_SECONDS = 30;

    private final CommandRun work;
    private final List<String> texts;
    private final ProgressBar bar;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread farewell = new Thread(this::giveUp, "farewell");
    private final List<String> done = new ArrayList<>();
    private String current = "";
    private int number;

    /** @param texts their names, in the order in which they come */
    ImportProgress(CommandRun work, List<String> texts) {
        this.work = work;
        this.texts = List.copyOf(texts);
        this.bar = ProgressBar.onStandardError(work.surroundings());
        Runtime.getRuntime().addShutdownHook(farewell);
        bar.start();
    }

    /** The next text is this one. */
    synchronized void begin(String name) {
        current = name;
        number++;
    }

    /** It is done, or refused. */
    synchronized void end(boolean kept) {
        if (kept) {
            done.add(current);
        }
        current = "";
        if (writing.isHeldByCurrentThread()) {
            writing.unlock();
        }
    }

    /** Takes the bar away, for words to be written. */
    void quiet() {
        bar.clear();
    }

    @Override
    public void at(String stage, double share) {
        int all = texts.size();
        String count = all > 1 ? number + "/" + all + " " : "";
        bar.now(count + current, stage, all > 1 ? (number - 1 + share) / all : share);
    }

    @Override
    public void storing() {
        writing.lock();
    }

    private void giveUp() {
        // What is being written is nearly done; nothing begins to be written while we hold this, until the process is
        // gone.
        boolean ours = false;
        try {
            ours = writing.tryLock(LONGEST_WRITE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        quiet();
        work.out().flush();
        work.remark(words(ours));
        work.surroundings().err().flush();
    }

    private synchronized String words(boolean sure) {
        // Between two texts the next one is as good as begun.
        String left = current.isEmpty() && number < texts.size() ? texts.get(number) : current;
        String broken = left.isEmpty() ? "" : "; " + left + (sure ? " is not imported" : " may not be imported");
        String before = done.isEmpty()
                ? texts.size() > 1 ? ", and none was before it" : ""
                : done.size() == 1
                        ? (broken.isEmpty() ? "; " : ", ") + done.getFirst() + " is"
                                + (broken.isEmpty() ? " imported" : "")
                        : ", the " + done.size() + " before it are, from " + done.getFirst() + " to " + done.getLast();
        return "lectern: interrupted" + broken + before;
    }

    @Override
    public void close() {
        bar.close();
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // It is running: the process ends.
            return;
        }
    }
}

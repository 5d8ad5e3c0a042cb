package org.lectern.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.Progress;
import org.lectern.importing.draft.Report;
import org.lectern.importing.format.Formats;
import org.lectern.importing.format.file.Source;
import org.lectern.importing.outline.Outline;
import org.lectern.importing.repair.LineRepairs;
import org.lectern.importing.repair.Repairs;
import org.lectern.reading.Repair;
import org.lectern.reading.Weight;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;
import org.lectern.text.Words;

/** A file becomes chapters: its format told by its content, its faults mended in a stated order, each repair reported. */
public final class Importer {
    /** The kinds of repair that a person can leave out. Sanitising can't be: text from outside is hostile. */
    public static final Set<String> KINDS = Set.of(
            "unwrapped",
            "dehyphenated",
            "respaced",
            "reordered-pages",
            "dropped-head",
            "dropped-tail",
            "dropped-contents",
            "joined-paragraphs");

    /** The shares of the work that are done when a file is in memory, its lines are paragraphs, and they are mended. */
    private static final double READ = 0.05;

    private static final double UNWRAPPED = 0.4;
    private static final double MENDED = 0.85;

    private static final int LONGEST_LINE = 2_000_000;

    private Importer() {}

    /**
     * Reads a file.
     *
     * @param fileName as the person named it; its last part is the title of a text that bears none
     * @throws UserException naming the file and the way out, where it is empty, too large, no text, or damaged; or where
     *     {@code options} name a repair that there is not
     */
    public static Imported read(String fileName, byte[] content, Options options) {
        return read(fileName, content, options, (stage, share) -> {});
    }

    /** As {@link #read(String, byte[], Options)}, for somebody who waits. */
    public static Imported read(String fileName, byte[] content, Options options, Progress progress) {
        check(options);
        try {
            return imported(fileName, content, options, progress);
        } catch (UserException refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError fault) {
            throw new UserException(
                    fileName + ": a fault of the program, not of yours ("
                            + fault.getClass().getSimpleName() + "); please report it, with the file if you may",
                    fault);
        }
    }

    private static Imported imported(String fileName, byte[] content, Options options, Progress progress) {
        Report report = new Report(progress);
        report.at("reading", READ);
        Source source = Formats.read(fileName, content, options.without(), report);
        refuseEndlessLine(fileName, source);
        int found = report.found() < 0 ? Weighing.words(source) : report.found();
        Draft draft = switch (source) {
            case Source.Plain plain ->
                LargeType.headings(
                        LineRepairs.draft(plain.pages(), plain.typeset().parted(), without(options, plain), report),
                        plain);
            case Source.Marked marked -> TitlePage.front(marked.draft());
        };
        report.at("mending", UNWRAPPED);
        Draft mended = Repairs.mend(draft, origin(source), options.without(), report);
        report.at("finding chapters", MENDED);
        Outline.Result outline = Outline.of(mended, titleOf(fileName));
        if (outline.chapters().isEmpty()) {
            throw new UserException(fileName + ": there is no text in it");
        }
        String title = options.title().isBlank() ? outline.title() : Sanitizer.line(options.title());
        String author = options.author().isBlank() ? mended.author() : options.author();
        List<Repair> repairs = report.done().stream()
                .map(done -> new Repair(done.kind(), done.count(), Sanitizer.line(done.detail())))
                .toList();
        int said = Words.count(mended.title()) + Words.count(mended.author());
        Weight kept = new Weight(Weighing.words(outline.chapters()) + said, found);
        return new Imported(
                title, Sanitizer.line(author), outline.chapters(), repairs, report.warnings(), report.doubts(), kept);
    }

    private static Origin origin(Source source) {
        return switch (source) {
            case Source.Plain plain -> Origin.PASTED;
            case Source.Marked marked -> marked.origin();
        };
    }

    /** Pages that their reader has put in order are in order. */
    private static Set<String> without(Options options, Source.Plain plain) {
        if (!plain.typeset().ordered()) {
            return options.without();
        }
        Set<String> without = new HashSet<>(options.without());
        without.add("reordered-pages");
        return without;
    }

    /** A line longer than any book's text is no text, and would only take time and memory. */
    private static void refuseEndlessLine(String fileName, Source source) {
        boolean endless = switch (source) {
            case Source.Plain plain -> plain.pages().stream().anyMatch(Importer::endless);
            case Source.Marked marked -> marked.draft().pieces().stream().anyMatch(piece -> endless(piece.text()));
        };
        if (endless) {
            throw new UserException(fileName + ": a line of more than " + LONGEST_LINE / 1_000_000
                    + " million characters, which no text has; break it into lines or paragraphs and import that");
        }
    }

    private static boolean endless(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            if (end - from > LONGEST_LINE) {
                return true;
            }
            from = end + 1;
        }
        return text.length() - from > LONGEST_LINE;
    }

    private static void check(Options options) {
        for (String kind : options.without()) {
            if (!KINDS.contains(kind)) {
                throw new UserException(
                        "no repair is called " + kind + "; there are: " + String.join(", ", new TreeSet<>(KINDS)));
            }
        }
    }

    /** What a file's name says: {@code /tmp/on-the-commune.txt} is “On the commune”. */
    static String titleOf(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String bare = Sanitizer.line(dot > 0 ? name.substring(0, dot) : name);
        String words =
                bare.replace('_', ' ').replace('-', ' ').replaceAll(" +", " ").strip();
        if (words.isEmpty()) {
            return "Untitled";
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}

package org.lectern.desk.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.desk.mend.MendOutcome.State;
import org.lectern.importing.evidence.Numbering;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** Does mends on a text, one after the other, each on what the ones before it left. */
public final class Mends {
    private static final int FIRST_WORDS = 48;

    private final MendFlow flow;
    private final Finder finder = new Finder();
    private final String title;

    private Mends(List<Chapter> chapters, String title) {
        this.flow = new MendFlow(chapters);
        this.title = title;
    }

    /**
     * The mended text. A mend whose place isn't there leaves the text as it is.
     *
     * @param title the reading's, for text above the first chapter
     * @throws UserException where nothing of the text would be left
     */
    public static Mended apply(List<Chapter> chapters, List<Mend> mends, String title) {
        Mends doing = new Mends(chapters, title);
        List<MendOutcome> outcomes = new ArrayList<>();
        for (Mend mend : mends) {
            outcomes.add(doing.apply(mend));
        }
        List<Chapter> mended = doing.flow.chapters(title);
        if (mended.isEmpty()) {
            throw new UserException("these mends would leave no paragraph of the text");
        }
        return new Mended(mended, outcomes);
    }

    /** What a person wrote becomes mends, and the text mended by them. */
    public static Plan plan(List<Chapter> chapters, List<Statement> statements, String title) {
        Mends doing = new Mends(chapters, title);
        Pinning pinning = new Pinning(new MendFlow(chapters));
        List<Mend> mends = new ArrayList<>();
        List<MendOutcome> outcomes = new ArrayList<>();
        for (Statement statement : statements) {
            Mend mend = pinning.pin(statement, doing.flow);
            mends.add(mend);
            outcomes.add(doing.apply(mend));
        }
        return new Plan(mends, outcomes);
    }

    /** Mends that were written, and what each does, in their order. */
    public record Plan(List<Mend> mends, List<MendOutcome> outcomes) {
        public Plan {
            mends = List.copyOf(mends);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Mends as they were kept. */
    public static List<Mend> kept(List<String> lines) {
        List<Mend> mends = new ArrayList<>();
        MendFlow none = new MendFlow(List.of());
        Pinning pinning = new Pinning(none);
        for (Statement statement : MendFile.parse("", String.join("\n", lines))) {
            mends.add(pinning.pin(statement, none));
        }
        return mends;
    }

    private MendOutcome apply(Mend mend) {
        return switch (mend) {
            case Mend.Join(MendPlace.Title chapter) -> level(mend, chapter, Rank.GONE);
            case Mend.Level(MendPlace.Title heading, Rank rank) -> level(mend, heading, rank);
            case Mend.Rename(MendPlace.Title heading, String name) -> rename(mend, heading, name);
            case Mend.Split(MendPlace.Words at, String name) -> begin(mend, at, name, true);
            case Mend.Section(MendPlace.Words at, String name) -> begin(mend, at, name, false);
            case Mend.Raise(MendPlace.Words paragraph, Rank rank) -> raise(mend, paragraph, rank);
            case Mend.Drop(List<MendPlace.Words> paragraphs) ->
                each(mend, paragraphs, index -> {
                    flow.items.remove(index);
                    return "";
                });
            case Mend.Shape(List<MendPlace.Words> paragraphs, var kind) ->
                each(mend, paragraphs, index -> {
                    flow.items.set(index, new FlowItem.Text(Paragraphs.as(flow.paragraph(index), kind)));
                    return "";
                });
            case Mend.JoinParagraphs(List<MendPlace.Words> paragraphs) ->
                each(mend, paragraphs, this::joinToTheOneBefore);
            case Mend.SplitParagraph(MendPlace.Words paragraph, String before) -> part(mend, paragraph, before);
        };
    }

    /** Does one thing to a paragraph; gives back why it can't, or nothing. */
    @FunctionalInterface
    private interface Job {
        String on(int index);
    }

    private MendOutcome each(Mend mend, List<MendPlace.Words> spots, Job job) {
        List<String> lost = new ArrayList<>();
        int already = 0;
        for (MendPlace.Words spot : spots) {
            int index = finder.paragraph(flow, spot);
            if (index < 0 && mend instanceof Mend.JoinParagraphs && finder.within(flow, spot)) {
                already++;
                continue;
            }
            String fault = index < 0 ? missing(spot) : job.on(index);
            if (!fault.isEmpty()) {
                lost.add(fault);
            }
        }
        if (!lost.isEmpty()) {
            return new MendOutcome(mend, State.LOST, String.join("; ", lost));
        }
        return already == spots.size() ? new MendOutcome(mend, State.ALREADY, "") : done(mend);
    }

    private String joinToTheOneBefore(int index) {
        if (index == 0 || !(flow.items.get(index - 1) instanceof FlowItem.Text)) {
            boolean rule = index > 1
                    && flow.items.get(index - 1) instanceof FlowItem.Between(Block between)
                    && between instanceof Block.Rule
                    && flow.items.get(index - 2) instanceof FlowItem.Text;
            if (!rule) {
                return "a heading stands above “" + shown(flow.paragraph(index).text())
                        + "”; join what is above it first";
            }
            flow.items.remove(index - 1);
            return joinToTheOneBefore(index - 1);
        }
        Block.Paragraph whole = Paragraphs.joined(flow.paragraph(index - 1), flow.paragraph(index));
        flow.items.set(index - 1, new FlowItem.Text(whole));
        flow.items.remove(index);
        return "";
    }

    private MendOutcome part(Mend mend, MendPlace.Words spot, String before) {
        int index = finder.paragraph(flow, spot);
        if (index < 0) {
            return lost(mend, spot);
        }
        String text = flow.paragraph(index).text();
        int at = Places.of(text, before);
        if (at == 0) {
            return new MendOutcome(mend, State.ALREADY, "");
        }
        if (at < 0) {
            MendPlace.Words tail = new MendPlace.Words(Optional.empty(), before + "…", "");
            return finder.paragraph(flow, tail) >= 0
                    ? new MendOutcome(mend, State.ALREADY, "")
                    : new MendOutcome(
                            mend, State.LOST, "“" + shown(before) + "” isn't in the paragraph “" + shown(text) + "”");
        }
        List<Block.Paragraph> parts = Paragraphs.parted(flow.paragraph(index), at);
        flow.items.set(index, new FlowItem.Text(parts.getFirst()));
        flow.items.add(index + 1, new FlowItem.Text(parts.getLast()));
        return done(mend);
    }

    private MendOutcome begin(Mend mend, MendPlace.Words at, String name, boolean chapter) {
        int index = finder.paragraph(flow, at);
        if (index < 0) {
            return lost(mend, at);
        }
        int heading = flow.headingAbove(index);
        int start = flow.startAbove(index);
        if (chapter && start >= 0) {
            return name.isEmpty() || new FlowItem.Start(name).equals(flow.items.get(start))
                    ? new MendOutcome(mend, State.ALREADY, "")
                    : replaced(mend, start, new FlowItem.Start(name));
        }
        if (heading < 0) {
            String called = name.isEmpty() ? opening(flow.paragraph(index).text()) : name;
            flow.items.add(
                    index, chapter ? new FlowItem.Start(called) : new FlowItem.Between(new Block.Heading(called)));
            return done(mend);
        }
        String called = name.isEmpty() ? Finder.titleOf(flow.items.get(heading)).orElse("") : name;
        return replaced(
                mend, heading, chapter ? new FlowItem.Start(called) : new FlowItem.Between(new Block.Heading(called)));
    }

    private MendOutcome replaced(Mend mend, int index, FlowItem item) {
        boolean same = flow.items.get(index).equals(item);
        flow.items.set(index, item);
        return same ? new MendOutcome(mend, State.ALREADY, "") : done(mend);
    }

    private MendOutcome raise(Mend mend, MendPlace.Words spot, Rank rank) {
        int index = finder.paragraph(flow, spot);
        if (index < 0) {
            MendPlace.Title heading = new MendPlace.Title(spot.hint(), spot.quote(), "");
            int there = finder.heading(flow, heading);
            return there < 0 ? lost(mend, spot) : level(mend, heading, rank);
        }
        String name = plain(flow.paragraph(index).text());
        return switch (rank) {
            case CHAPTER -> replaced(mend, index, new FlowItem.Start(name));
            case SECTION -> replaced(mend, index, new FlowItem.Between(new Block.Heading(name)));
            case PARAGRAPH -> new MendOutcome(mend, State.ALREADY, "");
            case GONE -> {
                flow.items.remove(index);
                yield done(mend);
            }
        };
    }

    private MendOutcome rename(Mend mend, MendPlace.Title spot, String name) {
        int index = finder.heading(flow, spot);
        if (index < 0) {
            return lost(mend, spot);
        }
        return replaced(
                mend,
                index,
                flow.items.get(index) instanceof FlowItem.Start
                        ? new FlowItem.Start(name)
                        : new FlowItem.Between(new Block.Heading(name)));
    }

    private MendOutcome level(Mend mend, MendPlace.Title spot, Rank rank) {
        int index = finder.heading(flow, spot);
        if (index < 0) {
            boolean already = (rank == Rank.GONE || rank == Rank.PARAGRAPH) && stillThere(spot);
            return already ? new MendOutcome(mend, State.ALREADY, "") : lost(mend, spot);
        }
        FlowItem heading = flow.items.get(index);
        String name = Finder.titleOf(heading).orElse("");
        boolean first = heading instanceof FlowItem.Start && flow.first(index);
        if (first && (rank == Rank.GONE || rank == Rank.SECTION)) {
            return new MendOutcome(mend, State.LOST, "“" + name + "” is the first chapter; there is none before it");
        }
        return switch (rank) {
            case CHAPTER -> replaced(mend, index, new FlowItem.Start(name));
            case SECTION -> replaced(mend, index, new FlowItem.Between(new Block.Heading(name)));
            case GONE -> {
                flow.items.remove(index);
                yield done(mend);
            }
            case PARAGRAPH -> {
                Block.Paragraph text = new Block.Paragraph(1, org.lectern.reading.Kind.PARAGRAPH, name);
                flow.items.set(index, new FlowItem.Text(text));
                if (first) {
                    flow.items.add(index, new FlowItem.Start(title));
                }
                yield done(mend);
            }
        };
    }

    /** Whether the text below a heading that isn't one any more is there. */
    private boolean stillThere(MendPlace.Title spot) {
        return !spot.above().isEmpty()
                && finder.paragraph(flow, new MendPlace.Words(Optional.empty(), spot.above(), "")) >= 0;
    }

    private static MendOutcome done(Mend mend) {
        return new MendOutcome(mend, State.DONE, "");
    }

    private static MendOutcome lost(Mend mend, MendPlace spot) {
        return new MendOutcome(mend, State.LOST, missing(spot));
    }

    private static String missing(MendPlace spot) {
        return switch (spot) {
            case MendPlace.Words words -> "no paragraph “" + shown(words.quote()) + "”";
            case MendPlace.Title heading -> "no heading “" + shown(heading.title()) + "”";
        };
    }

    private static String shown(String text) {
        return opening(text);
    }

    /** The first words of a text, as a heading. */
    static String opening(String text) {
        String line = Quotes.line(text);
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        int end = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, FIRST_WORDS / 2)) + "…";
    }

    /** A title without its number, as the repairs make it. */
    private static String plain(String text) {
        String line = Sanitizer.line(text);
        String rest = Numbering.of(line).rest();
        return rest.isEmpty() ? line : rest;
    }
}

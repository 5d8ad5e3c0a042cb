package org.lectern.desk.mend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.desk.mend.Statement.Target;
import org.lectern.reading.Address;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;
import org.lectern.text.Sanitizer;

/**
 * Makes mends of what a person wrote: each address becomes the words that stand there. An address means the text as it is
 * before the first of the statements; words mean it as the ones before have left it.
 */
final class Pinning {
    private final MendFlow before;
    private final Finder finder = new Finder();
    private final List<Integer> paragraphs = new ArrayList<>();

    Pinning(MendFlow before) {
        this.before = before;
        for (int i = before.paragraphFrom(0); i >= 0; i = before.paragraphFrom(i + 1)) {
            paragraphs.add(i);
        }
    }

    /**
     * The mend.
     *
     * @param now the text as the statements before this one left it
     */
    Mend pin(Statement statement, MendFlow now) {
        MendVerb verb = statement.verb();
        if (statement.targets().isEmpty()) {
            throw fault(statement, "says no place; write " + verb.example());
        }
        return switch (verb) {
            case JOIN -> new Mend.Join(heading(statement, now, true));
            case RENAME -> new Mend.Rename(heading(statement, now, false), title(statement));
            case SPLIT -> new Mend.Split(one(statement, now), Sanitizer.line(statement.text()));
            case SECTION -> new Mend.Section(one(statement, now), title(statement));
            case HEADING -> ranked(statement, now);
            case DROP -> new Mend.Drop(all(statement, now));
            case JOIN_PARAGRAPHS -> new Mend.JoinParagraphs(joined(statement, now));
            case SPLIT_PARAGRAPH -> new Mend.SplitParagraph(one(statement, now), wordsOf(statement));
            case KIND -> new Mend.Shape(all(statement, now), kind(statement));
        };
    }

    private static String title(Statement statement) {
        String title = Sanitizer.line(statement.text());
        if (title.isEmpty()) {
            throw fault(statement, "says no title; write " + statement.verb().example());
        }
        return title;
    }

    private static String wordsOf(Statement statement) {
        if (statement.text().isBlank()) {
            throw fault(
                    statement,
                    "says no words to split before; write " + statement.verb().example());
        }
        return Sanitizer.line(statement.text());
    }

    private static Kind kind(Statement statement) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(statement.value())) {
                return kind;
            }
        }
        throw fault(
                statement,
                (statement.value().isEmpty() ? "says no kind" : "“" + statement.value() + "” is no kind of paragraph")
                        + "; say one of "
                        + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", ")));
    }

    private Mend ranked(Statement statement, MendFlow now) {
        Rank rank = Rank.of(statement.value())
                .orElseThrow(() -> fault(
                        statement,
                        (statement.value().isEmpty() ? "says no rank" : "“" + statement.value() + "” is no rank")
                                + "; say one of chapter, section, paragraph, gone"));
        Target target = only(statement);
        if (target.words().isEmpty()) {
            Passage address = target.address().orElseThrow();
            if (address.wholeChapters()) {
                return new Mend.Level(headingAt(statement, address), rank);
            }
            int index = paragraph(statement, address.first());
            if (before.headingAbove(index) >= 0) {
                return new Mend.Level(headingAt(statement, address), rank);
            }
            if (rank == Rank.PARAGRAPH) {
                throw fault(statement, address + " is a paragraph already, with no heading above it");
            }
            return new Mend.Raise(words(index, before), rank);
        }
        if (!target.above().isEmpty()
                || target.address().filter(Passage::wholeChapters).isPresent()) {
            return new Mend.Level(heading(statement, now, false), rank);
        }
        return new Mend.Raise(one(statement, now), rank);
    }

    private static Target only(Statement statement) {
        if (statement.targets().size() > 1) {
            throw fault(statement, "means one place; write a line for each");
        }
        return statement.targets().getFirst();
    }

    private MendPlace.Title heading(Statement statement, MendFlow now, boolean chapter) {
        Target target = only(statement);
        if (!target.words().isEmpty()) {
            MendPlace.Title spot =
                    new MendPlace.Title(target.address().map(Passage::first), target.words(), target.above());
            int index = finder.heading(now, spot);
            return index < 0 ? spot : title(index, now);
        }
        Passage address = target.address().orElseThrow();
        if (chapter && !address.wholeChapters()) {
            throw fault(
                    statement,
                    address + " is a paragraph; name the chapter that joins the one before, as in "
                            + address.first().chapter() + " (join-paragraphs joins paragraphs)");
        }
        return headingAt(statement, address);
    }

    private MendPlace.Title headingAt(Statement statement, Passage address) {
        if (!address.first().equals(address.last())) {
            throw fault(statement, address + " names several; one at a time");
        }
        if (address.wholeChapters()) {
            return title(before.startAbove(paragraph(statement, first(address))), before);
        }
        int above = before.headingAbove(paragraph(statement, address.first()));
        if (above < 0) {
            throw fault(
                    statement,
                    "no section begins at " + address + "; a chapter's own heading is "
                            + address.first().chapter());
        }
        return title(above, before);
    }

    private static Address first(Passage address) {
        return Address.of(address.first().chapter(), 1);
    }

    private MendPlace.Words one(Statement statement, MendFlow now) {
        Target target = only(statement);
        List<MendPlace.Words> spots = spots(statement, target, now);
        if (spots.size() > 1) {
            throw fault(statement, target.address().orElseThrow() + " names several paragraphs; one at a time");
        }
        return spots.getFirst();
    }

    private List<MendPlace.Words> all(Statement statement, MendFlow now) {
        return statement.targets().stream()
                .flatMap(target -> spots(statement, target, now).stream())
                .toList();
    }

    /** Of several in a row, all but the first join the one before. */
    private List<MendPlace.Words> joined(Statement statement, MendFlow now) {
        List<MendPlace.Words> spots = new ArrayList<>();
        for (Target target : statement.targets()) {
            List<MendPlace.Words> named = spots(statement, target, now);
            spots.addAll(named.size() > 1 ? named.subList(1, named.size()) : named);
        }
        return spots;
    }

    private List<MendPlace.Words> spots(Statement statement, Target target, MendFlow now) {
        if (target.words().isEmpty()) {
            Passage passage = target.address().orElseThrow();
            List<MendPlace.Words> spots = new ArrayList<>();
            boolean whole = passage.wholeChapters();
            int last = whole ? -1 : paragraph(statement, passage.last());
            int first = paragraph(statement, whole ? first(passage) : passage.first());
            for (int index : paragraphs) {
                boolean within = index >= first && (whole ? passage.contains(before.address(index)) : index <= last);
                if (within) {
                    spots.add(words(index, before));
                }
            }
            return spots;
        }
        MendPlace.Words said =
                new MendPlace.Words(target.address().map(Passage::first), target.words(), target.after());
        if (finder.paragraph(now, said) >= 0) {
            return List.of(said);
        }
        MendPlace.Words opening = new MendPlace.Words(said.hint(), said.quote() + "…", said.after());
        List<Integer> begun = said.quote().contains("…") ? List.of() : finder.all(now, opening);
        if (begun.size() > 1 && said.hint().isEmpty()) {
            throw fault(
                    statement,
                    "several paragraphs begin “" + said.quote() + "”: "
                            + begun.stream()
                                    .limit(5)
                                    .map(index -> now.address(index).toString())
                                    .collect(Collectors.joining(", "))
                            + "; write the address before the words");
        }
        return List.of(begun.isEmpty() ? said : words(finder.paragraph(now, opening), now));
    }

    private int paragraph(Statement statement, Address address) {
        for (int index : paragraphs) {
            Address here = before.address(index);
            if (here.chapter() == address.chapter() && here.paragraph() == address.paragraph()) {
                return index;
            }
        }
        throw fault(statement, "there is no paragraph " + address);
    }

    private MendPlace.Words words(int index, MendFlow flow) {
        String quote = Quotes.of(flow.paragraph(index).text());
        MendPlace.Words spot = new MendPlace.Words(Optional.of(flow.address(index)), quote, "");
        int previous = flow.paragraphBefore(index);
        return previous < 0 || finder.all(flow, spot).size() < 2
                ? spot
                : new MendPlace.Words(
                        spot.hint(),
                        quote,
                        Quotes.ending(flow.paragraph(previous).text()));
    }

    private MendPlace.Title title(int index, MendFlow flow) {
        int below = flow.paragraphFrom(index);
        boolean chapter = flow.items.get(index) instanceof FlowItem.Start;
        Optional<Address> hint = below < 0
                ? Optional.empty()
                : Optional.of(flow.address(below)).map(address -> chapter ? Address.of(address.chapter(), 0) : address);
        String above = below < 0 ? "" : Quotes.of(flow.paragraph(below).text());
        return new MendPlace.Title(hint, Finder.titleOf(flow.items.get(index)).orElse(""), above);
    }

    private static org.lectern.text.UserException fault(Statement statement, String what) {
        return MendFault.of(statement.where(), statement.verb().word() + ": " + what);
    }
}

package org.lectern.desk.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.desk.mend.Statement.Target;
import org.lectern.reading.Passage;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** Mends as text: one a line, words between quotation marks, lines that are set in belonging to the one above. */
public final class MendFile {

    private MendFile() {}

    /**
     * What a file says.
     *
     * @param name of the file, for messages
     * @throws UserException naming the file, the line and how it is written, where a line says no mend
     */
    public static List<Statement> parse(String name, String text) {
        List<Statement> statements = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int number = 0;
        int began = 0;
        for (String raw : Sanitizer.text(text).split("\n", -1)) {
            number++;
            String where = name.isEmpty() ? "" : name + ", line " + number;
            List<Token> line = Token.of(raw, where);
            if (line.isEmpty()) {
                continue;
            }
            boolean goesOn = Character.isWhitespace(raw.charAt(0));
            if (!goesOn && !tokens.isEmpty()) {
                statements.add(statement(name, began, tokens));
                tokens.clear();
            }
            if (tokens.isEmpty()) {
                began = number;
            }
            tokens.addAll(line);
        }
        if (!tokens.isEmpty()) {
            statements.add(statement(name, began, tokens));
        }
        return statements;
    }

    private static Statement statement(String name, int line, List<Token> tokens) {
        String where = name.isEmpty() ? "" : name + ", line " + line;
        String word = tokens.getFirst().text();
        MendVerb verb = MendVerb.of(word)
                .filter(known -> !tokens.getFirst().quoted())
                .orElseThrow(() -> MendFault.of(where, "“" + word + "” is no mend; there are: " + MendFault.verbs()));
        List<Target> targets = new ArrayList<>();
        Target target = Target.NONE;
        String keyword = "";
        String value = "";
        String text = "";
        for (Token token : tokens.subList(1, tokens.size())) {
            Optional<Passage> address = token.quoted() ? Optional.empty() : Passage.parse(token.text());
            if (token.quoted()) {
                switch (keyword) {
                    case "above" -> target = new Target(target.address(), target.words(), token.text(), target.after());
                    case "after" -> target = new Target(target.address(), target.words(), target.above(), token.text());
                    case "title", "to", "before" -> text = token.text();
                    default -> {
                        if (!target.words().isEmpty()) {
                            targets.add(target);
                            target = Target.NONE;
                        }
                        target = new Target(target.address(), token.text(), "", "");
                    }
                }
                keyword = "";
            } else if (!keyword.isEmpty() && !keyword.equals("is")) {
                throw MendFault.of(where, "after “" + keyword + "” stand words between quotation marks");
            } else if (address.isPresent()) {
                if (target.said()) {
                    targets.add(target);
                }
                target = new Target(address, "", "", "");
            } else if (List.of("above", "after", "title", "to", "before", "is").contains(token.text())) {
                keyword = token.text();
            } else if (value.isEmpty()) {
                value = token.text();
                keyword = "";
            } else {
                throw MendFault.of(where, "“" + token.text() + "” isn't understood; write " + verb.example());
            }
        }
        if (!keyword.isEmpty()) {
            throw MendFault.of(where, "nothing stands after “" + keyword + "”; write " + verb.example());
        }
        if (target.said()) {
            targets.add(target);
        }
        return new Statement(where, verb, targets, value, text);
    }

    /** The mends as a file has them, each in a paragraph of its own lines. */
    public static String write(List<Mend> mends) {
        StringBuilder text = new StringBuilder();
        mends.forEach(mend -> text.append(line(mend)).append('\n'));
        return text.toString();
    }

    /** One mend; more than one line where it has several places. */
    public static String line(Mend mend) {
        return switch (mend) {
            case Mend.Join(MendPlace.Title chapter) -> "join" + title(chapter);
            case Mend.Split(MendPlace.Words at, String title) -> "split" + words(at) + option("title", title);
            case Mend.Section(MendPlace.Words at, String title) -> "section" + words(at) + option("title", title);
            case Mend.Rename(MendPlace.Title heading, String title) -> "rename" + title(heading) + option("to", title);
            case Mend.Level(MendPlace.Title heading, Rank rank) -> "heading" + title(heading) + " is " + rank.word();
            case Mend.Raise(MendPlace.Words paragraph, Rank rank) ->
                "heading" + words(paragraph) + " is " + rank.word();
            case Mend.Drop(List<MendPlace.Words> paragraphs) -> "drop" + words(paragraphs);
            case Mend.JoinParagraphs(List<MendPlace.Words> paragraphs) -> "join-paragraphs" + words(paragraphs);
            case Mend.SplitParagraph(MendPlace.Words paragraph, String before) ->
                "split-paragraph" + words(paragraph) + option("before", before);
            case Mend.Shape(List<MendPlace.Words> paragraphs, var kind) ->
                paragraphs.size() == 1
                        ? "kind" + words(paragraphs) + " is " + kind.word()
                        : "kind is " + kind.word() + words(paragraphs);
        };
    }

    private static String words(List<MendPlace.Words> spots) {
        if (spots.size() == 1) {
            return words(spots.getFirst());
        }
        StringBuilder lines = new StringBuilder();
        spots.forEach(spot -> lines.append("\n   ").append(words(spot)));
        return lines.toString();
    }

    private static String words(MendPlace.Words spot) {
        return hint(spot) + " " + quoted(spot.quote()) + option("after", spot.after());
    }

    private static String title(MendPlace.Title spot) {
        return hint(spot) + " " + quoted(spot.title()) + option("above", spot.above());
    }

    private static String hint(MendPlace spot) {
        return spot.hint().map(address -> " " + address).orElse("");
    }

    private static String option(String keyword, String text) {
        return text.isEmpty() ? "" : " " + keyword + " " + quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

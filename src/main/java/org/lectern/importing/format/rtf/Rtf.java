package org.lectern.importing.format.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.Report;
import org.lectern.importing.format.file.FileMetadata;
import org.lectern.importing.format.note.NoteElements;
import org.lectern.importing.format.note.Noting;
import org.lectern.importing.format.note.Superscript;
import org.lectern.text.UserException;

/**
 * RTF (Rich Text Format 1.9.1): paragraphs with the headings, lists and quotations that their styles say, footnotes and
 * endnotes. What was struck out in review, hidden or drawn is left out. Belongs to the thread that reads it.
 */
public final class Rtf extends RtfListenerAdaptor {
    private static final int DEEPEST = 2_000;
    private static final int LONGEST_MARK = 4;

    /** Where the words of a group go. */
    private enum Into {
        TEXT,
        STYLES,
        TITLE,
        AUTHOR,
        LABEL,
        NOTE,
        BOX,
        PICTURE,
        NOWHERE
    }

    /** What holds within a group. */
    private record State(Into into, boolean hidden, boolean raised, boolean bold, int size) {}

    private final RtfParagraphs paragraphs = new RtfParagraphs();
    private final Noting noting = new Noting();
    private final Deque<State> groups = new ArrayDeque<>();
    private State state = new State(Into.TEXT, false, false, false, 24);
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private final StringBuilder styleName = new StringBuilder();
    private final Map<Integer, String> styles = new HashMap<>();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private int style = -1;
    private int noteDepth;
    private final StringBuilder note = new StringBuilder();
    private String mark = "";
    private boolean numbered;
    private int footnotes;
    private int endnotes;
    private boolean endnote;
    private int pictures;
    private final StringBuilder box = new StringBuilder();

    private Rtf() {}

    public static Draft read(String name, byte[] content, Report report) {
        RtfSource source = RtfSource.of(content);
        if (source.cut()) {
            throw new UserException(
                    name + ": the file is cut off (its end is missing); get it again from where it came");
        }
        Rtf rtf = new Rtf();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(source.stream()), rtf);
        } catch (IOException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException
                | java.util.NoSuchElementException
                | UnsupportedOperationException
                | NegativeArraySizeException e) {
            throw new UserException(
                    name + ": a damaged RTF file; open it in a word processor, save it as DOCX, and import that", e);
        }
        if (source.open() > 0) {
            report.warn("the file doesn't end as it should (" + source.open()
                    + " of its groups stay open); look whether its end is there");
        }
        report.count("left-out", rtf.pictures, "pictures");
        rtf.paragraphs.end();
        String title = rtf.paragraphs.title(rtf.styles);
        String author = rtf.paragraphs.author(rtf.styles);
        return new Draft(
                title.isEmpty() ? FileMetadata.title(rtf.title.toString()) : NoteSign.without(title),
                author.isEmpty() ? FileMetadata.author(rtf.author.toString()) : NoteSign.without(author),
                rtf.paragraphs.pieces(rtf.styles, rtf.levels, report),
                rtf.noting.notes());
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > DEEPEST) {
            throw new IllegalStateException("groups in groups");
        }
        groups.push(state);
    }

    @Override
    public void processGroupEnd() {
        if (groups.isEmpty()) {
            return;
        }
        Into left = state.into();
        if (left == Into.NOTE && groups.size() == noteDepth) {
            String words = note.toString();
            String own = mark.isEmpty() && numbered ? Integer.toString(endnote ? ++endnotes : ++footnotes) : mark;
            paragraphs.append(noting.sign(own, NoteElements.withoutLabel(words, own)), false, 0);
            note.setLength(0);
            noteDepth = 0;
            mark = "";
            numbered = false;
        }
        state = groups.pop();
        if (left == Into.LABEL && state.into() != Into.LABEL) {
            paragraphs.label(label.toString().strip());
            label.setLength(0);
        }
        if (left == Into.BOX && state.into() != Into.BOX) {
            box.toString().lines().forEach(paragraphs::box);
            box.setLength(0);
        }
        if (left == Into.STYLES) {
            named();
        }
    }

    private void named() {
        String name = styleName.toString().replace(";", "").strip().toLowerCase(Locale.ROOT);
        if (style >= 0 && !name.isEmpty()) {
            styles.putIfAbsent(style, name);
        }
        style = -1;
        styleName.setLength(0);
    }

    @Override
    public void processString(String words) {
        String plain = NoteSign.without(words).replace("\r", "").replace("\n", "");
        switch (state.into()) {
            case TEXT -> {
                if (!state.hidden()) {
                    if (state.raised() && plain.chars().allMatch(c -> c >= '0' && c <= '9') && !plain.isEmpty()) {
                        plain = Superscript.of(plain);
                    }
                    paragraphs.append(plain, state.bold(), state.size());
                }
            }
            case STYLES -> styleName.append(plain);
            case TITLE -> title.append(plain);
            case AUTHOR -> author.append(plain);
            case LABEL -> label.append(plain);
            case NOTE -> note.append(plain);
            case BOX -> box.append(plain);
            case PICTURE, NOWHERE -> {}
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean on = !hasParameter || parameter != 0;
        if (command.getCommandType() == CommandType.Destination || optional) {
            destination(command);
            return;
        }
        switch (command) {
            case par -> newline(!paragraphs.inCell(state.into() == Into.TEXT));
            case sect, page -> newline(true);
            case row, nestrow -> paragraphs.row(state.into() == Into.TEXT);
            case line, lbr -> newline(false);
            case tab, emspace, enspace, qmspace -> processString(" ");
            case cell, nestcell -> paragraphs.cell(state.into() == Into.TEXT);
            case intbl -> paragraphs.inTable(state.into() == Into.TEXT);
            case nonbreakingspace -> processString(" ");
            case nonbreakinghyphen -> processString("-");
            case opencurly -> processString("{");
            case closecurly -> processString("}");
            case backslash -> processString("\\");
            case emdash -> processString("—");
            case endash -> processString("–");
            case lquote -> processString("‘");
            case rquote -> processString("’");
            case ldblquote -> processString("“");
            case rdblquote -> processString("”");
            case bullet -> processString("•");
            case s -> styled(parameter);
            case outlinelevelN -> outlined(parameter);
            case ls -> paragraphs.listed(state.into() == Into.TEXT);
            case pard -> paragraphs.plain(state.into() == Into.TEXT);
            case plain -> state = new State(state.into(), false, false, false, 24);
            case v, deleted -> state = new State(state.into(), on, state.raised(), state.bold(), state.size());
            case b -> state = new State(state.into(), state.hidden(), state.raised(), on, state.size());
            case fs -> state = new State(state.into(), state.hidden(), state.raised(), state.bold(), parameter);
            case supercmd, up -> raised(command == Command.up ? hasParameter && parameter > 0 : on);
            case nosupersub -> raised(false);
            case optionalcommand -> into(Into.NOWHERE);
            case chftn -> numbered = true;
            case ftnalt -> endnote = state.into() == Into.NOTE;
            default -> {}
        }
    }

    private void raised(boolean on) {
        state = new State(state.into(), state.hidden(), on, state.bold(), state.size());
    }

    private void newline(boolean paragraph) {
        switch (state.into()) {
            case TEXT -> {
                if (paragraph) {
                    paragraphs.end();
                } else {
                    paragraphs.append("\n", state.bold(), 0);
                }
            }
            case NOTE -> note.append('\n');
            case BOX -> box.append('\n');
            case STYLES, TITLE, AUTHOR, LABEL, PICTURE, NOWHERE -> {}
        }
    }

    private void styled(int number) {
        if (state.into() == Into.STYLES) {
            style = number;
        } else if (state.into() == Into.TEXT) {
            paragraphs.style(number);
        }
    }

    private void outlined(int level) {
        if (state.into() == Into.STYLES && style >= 0) {
            levels.put(style, level + 1);
        } else if (state.into() == Into.TEXT) {
            paragraphs.level(level + 1);
        }
    }

    private void destination(Command command) {
        switch (command) {
            case rtf, field, fldrslt, upr, ud -> {}
            case stylesheet -> into(Into.STYLES);
            case info -> into(Into.NOWHERE);
            case title -> into(Into.TITLE);
            case author -> into(Into.AUTHOR);
            case listtext, pntext -> into(state.into() == Into.TEXT ? Into.LABEL : Into.NOWHERE);
            case shptxt -> into(Into.BOX);
            case pict -> {
                pictures += state.into() == Into.TEXT ? 1 : 0;
                into(Into.PICTURE);
            }
            case footnote -> {
                if (state.into() == Into.TEXT) {
                    noteDepth = groups.size();
                    endnote = false;
                    mark = numbered ? "" : paragraphs.mark(LONGEST_MARK);
                    numbered |= mark.isEmpty();
                    into(Into.NOTE);
                } else {
                    into(Into.NOWHERE);
                }
            }
            default -> into(Into.NOWHERE);
        }
    }

    private void into(Into other) {
        state = new State(other, state.hidden(), state.raised(), state.bold(), state.size());
    }
}

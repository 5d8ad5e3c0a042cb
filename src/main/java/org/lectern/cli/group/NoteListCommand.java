package org.lectern.cli.group;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.WordChoice;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.NoteFilter;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The notes that one may see, those that are wanted. */
@Command(name = "list", description = "List the notes that you may see; of several conditions all must hold.")
final class NoteListCommand extends DeskCommand {
    private static final Pattern AGO = Pattern.compile("(\\d{1,4})([hdw])");

    @Option(names = "--reading", paramLabel = "READING")
    @Nullable
    String reading;

    @Option(names = "--mine", description = "Your own only.")
    boolean mine;

    @Option(names = "--mark", paramLabel = "SIGN", description = "With that mark.")
    @Nullable
    String mark;

    @Option(names = "--member", paramLabel = "NAME", description = "Whose they are.")
    @Nullable
    String name;

    @Option(names = "--session", paramLabel = "N", description = "On what that session reads.")
    @Nullable
    Integer session;

    @Option(names = "--open", description = "Of threads that aren't settled.")
    boolean open;

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "Written or changed since a date, or 12h, 3d, 2w ago.")
    @Nullable
    String since;

    @Option(names = "--tag", paramLabel = "TAG", description = "With #TAG in them.")
    @Nullable
    String tag;

    @Option(names = "--answers-me", description = "Answers to your notes, and marks on them.")
    boolean answersMe;

    @Option(names = "--by-time", description = "The latest first, not by their places.")
    boolean byTime;

    @Override
    protected void run(CommandRun work) {
        Member member = work.member();
        List<Note> seen = work.desk().margins().all(member);
        String slug = reading == null ? "" : work.reading(reading).slug();
        Set<UUID> settled = work.desk().margins().settled(member);
        Map<UUID, Note> byId = new HashMap<>();
        seen.forEach(note -> byId.put(note.id(), note));
        NoteFilter filter = filter(work, member);
        List<Note> wanted = seen.stream()
                .filter(note -> slug.isEmpty() || note.slug().equals(slug))
                .filter(note -> !mine || note.member().id() == member.id())
                .filter(note -> filter.wants(note, byId, settled))
                .toList();
        List<Note> notes = byTime
                ? wanted.stream()
                        .sorted(Comparator.comparing(Note::changed).reversed())
                        .toList()
                : wanted;
        int length = work.desk().margins().handleLength();
        work.answer(
                notes.stream()
                        .map(note -> NoteCommand.Row.of(note, settled.contains(note.id())))
                        .toList(),
                () -> {
                    notes.forEach(note -> say(work, note, settled.contains(note.id()), length));
                    if (notes.isEmpty()) {
                        work.remark(seen.isEmpty() ? "no notes that you may see" : "no such notes");
                    }
                });
    }

    private static void say(CommandRun work, Note note, boolean settled, int length) {
        NoteCommand.Row row = NoteCommand.Row.of(note, settled);
        work.say(row.reading() + " " + row.address() + "  " + (row.mark() == null ? " " : row.mark()) + " "
                + row.member() + " (" + row.audience() + (settled ? ", settled" : "")
                + (row.gone() ? ", passage gone" : "") + ")  "
                + NoteCommand.handle(note, length)
                + (note.replyTo() == null
                        ? ""
                        : (note.agreement() ? " on " : " answers ") + handle(note.replyTo(), length)));
        if (!row.quote().isEmpty()) {
            work.say("    “" + row.quote() + "”");
        }
        row.text().lines().forEach(line -> work.say("    " + line));
    }

    private static String handle(UUID id, int length) {
        return id.toString().substring(id.toString().length() - length);
    }

    private NoteFilter filter(CommandRun work, Member member) {
        return new NoteFilter(
                mark == null ? null : WordChoice.of("mark", mark, Mark.values(), each -> String.valueOf(each.sign())),
                name == null ? null : work.desk().members().require(name),
                session == null ? null : work.desk().schedule().require(session).assignment(),
                since == null ? null : since(work, since),
                tag == null ? "" : tag.startsWith("#") ? tag.substring(1) : tag,
                answersMe ? member : null,
                open);
    }

    private static Instant since(CommandRun work, String typed) {
        Matcher ago = AGO.matcher(typed.strip());
        if (ago.matches()) {
            long hours = Long.parseLong(ago.group(1))
                    * switch (ago.group(2)) {
                        case "h" -> 1;
                        case "d" -> 24;
                        default -> 7 * 24;
                    };
            return work.desk().clock().instant().minus(Duration.ofHours(hours));
        }
        try {
            return LocalDate.parse(typed.strip())
                    .atStartOfDay(work.desk().members().group().zone())
                    .toInstant();
        } catch (DateTimeParseException notADate) {
            throw new UserException("--since " + typed + ": say a date as 2026-12-03, or 12h, 3d, 2w", notADate);
        }
    }
}

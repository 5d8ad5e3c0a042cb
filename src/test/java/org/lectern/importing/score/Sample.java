package org.lectern.importing.score;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.importing.Importer;
import org.lectern.importing.Options;
import org.lectern.importing.score.Faults.Fault;

/**
 * A file made of a work, with the truth beside it.
 *
 * @param group under which its score is told
 * @param about what it is, for a person who looks into a bad score
 */
record Sample(String group, String about, Work work, Supplier<byte[]> file, String name) {

    Score score() {
        int signs = Score.signs(new String(file.get(), StandardCharsets.UTF_8));
        return Score.of(work, Importer.read(name, file.get(), Options.DEFAULT), signs);
    }

    /** What differs, a line each: {@code -} what is missing, {@code +} what is too much. */
    String difference() {
        return Score.difference(work, Importer.read(name, file.get(), Options.DEFAULT));
    }

    /** A plain text with this fault. */
    static Sample plain(int seed, Fault fault, boolean heldOut) {
        Random random = random(seed, fault.name());
        List<Work.Kind> kinds = List.of(Work.Kind.BOOK, Work.Kind.SECTIONS, Work.Kind.PARTS, Work.Kind.ESSAY);
        Work.Kind kind = kinds.get(random.nextInt(kinds.size()));
        House house = House.any(random, heldOut);
        if (kind == Work.Kind.SECTIONS && !tellsSections(house)) {
            kind = Work.Kind.BOOK;
        }
        boolean plain = fault == Fault.NO_BLANK_LINES || seed % 3 == 0;
        Work work = new Author(random).write(kind, plain);
        String text = new Faults(random).spoilt(work, house, fault);
        byte[] file = fault == Fault.CRLF_1252
                ? text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"))
                : text.getBytes(StandardCharsets.UTF_8);
        return new Sample(
                "plain " + fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                kind + " " + house + " seed " + seed,
                work,
                () -> file,
                "sample.txt");
    }

    /** A text as somebody typed it. */
    static Sample typed(int seed, HeadStyle head) {
        Random random = random(seed, head.name());
        HeadStyle.SectionStyle sections = random.nextBoolean() ? head.sections(random) : HeadStyle.SectionStyle.NONE;
        int turn = random.nextInt(6);
        Essayist.Genre genre = sections != HeadStyle.SectionStyle.NONE || turn > 1
                ? Essayist.Genre.ESSAYS
                : turn == 0 ? Essayist.Genre.LETTERS : Essayist.Genre.INTERVIEWS;
        Work work = new Essayist(random).write(genre, head.longTitles(), sections != HeadStyle.SectionStyle.NONE);
        if (head == HeadStyle.CHAPTER_WORD_ALONE) {
            work = work.headed(at -> "Chapter " + House.word(at));
        }
        if (head == HeadStyle.DIARY) {
            work = work.headed(at -> (3 + at * 2) + " " + (at < 5 ? "March" : "April") + " 1871");
        }
        Typescript typescript = Typescript.any(head, sections, random);
        byte[] file = typescript.typed(work).getBytes(StandardCharsets.UTF_8);
        return new Sample(
                (head.heldOut ? "held out: " : "typed: ")
                        + head.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                genre + " " + typescript + " seed " + seed,
                work,
                () -> file,
                "sample.txt");
    }

    /** A text as a converter makes it of a book. */
    static Sample converted(int seed, Converter converter) {
        Random random = random(seed, converter.name());
        Work work = new Author(random).write(Work.Kind.BOOK, true);
        byte[] file = converter.written(work, random).getBytes(StandardCharsets.UTF_8);
        return new Sample(
                "converted: "
                        + converter.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                "seed " + seed,
                work,
                () -> file,
                "sample.txt");
    }

    /** Seeds that lie close together would give alike first numbers. */
    private static Random random(int seed, String salt) {
        return new Random((seed * 1_000L + salt.hashCode()) * 0x9E3779B97F4A7C15L);
    }

    private static boolean tellsSections(House house) {
        return switch (house.heading()) {
            case PLAIN, CENTRED, ASTERISKS -> false;
            default -> true;
        };
    }

    /** A marked-up file. */
    static Sample marked(int seed, MarkedUp format) {
        Random random = random(seed, format.name());
        List<Work.Kind> kinds = List.of(Work.Kind.BOOK, Work.Kind.SECTIONS, Work.Kind.PARTS, Work.Kind.ESSAY);
        Work.Kind kind = kinds.get(random.nextInt(kinds.size()));
        Work work = new Author(random).write(kind, false);
        byte[] file = format.write(work, random);
        return new Sample(format.label(), kind + " seed " + seed, work, () -> file, "sample." + format.suffix());
    }

    /** A discussion as text. */
    static Sample thread(int seed, Threads.Style style) {
        Random random = random(seed, style.name());
        Work work = new Author(random).write(Work.Kind.THREAD, true);
        byte[] file = Threads.written(work, style, random).getBytes(StandardCharsets.UTF_8);
        return new Sample(
                "thread " + style.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                "seed " + seed,
                work,
                () -> file,
                "thread.txt");
    }

    static <T> List<Sample> each(int from, int to, List<T> kinds, Function<T, Function<Integer, Sample>> make) {
        List<Sample> samples = new ArrayList<>();
        for (T kind : kinds) {
            for (int seed = from; seed < to; seed++) {
                samples.add(make.apply(kind).apply(seed));
            }
        }
        return samples;
    }
}

package org.lectern.guide.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.guide.Guide;
import org.lectern.guide.Sketch;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import tools.jackson.databind.json.JsonMapper;

/** A guide as its authors write it: {@code guide.json} and {@code digest.md} in a folder named as the guide. */
final class GuideSource {
    static final String JSON = "guide.json";
    static final String DIGEST = "digest.md";
    private static final Set<String> KINDS = Set.of("factual", "interpretive", "evaluative");
    private static final Set<String> PLACES = Set.of("opening", "core", "closing");

    private final Path folder;

    private GuideSource(Path folder) {
        this.folder = folder;
    }

    /** The fields of {@code guide.json}; unknown ones are refused. */
    private record Source(
            String id,
            String title,
            String author,
            @Nullable Integer year,
            String published,
            String rights,
            String language,
            int words,
            List<String> sketch,
            List<ChapterSource> chapters,
            List<TermSource> terms,
            List<QuestionSource> questions,
            List<Guide.Evening> plan) {}

    private record ChapterSource(String title, List<String> sketch) {}

    private record TermSource(String term, String sense, int chapter, List<String> passage) {}

    private record QuestionSource(
            String id,
            String kind,
            String place,
            int chapter,
            String text,
            List<List<String>> passages,
            @Nullable List<String> followUps,
            @Nullable String touches) {}

    private record DigestChapter(String title, List<String> paragraphs) {}

    /** Reads and checks the guide in a folder. */
    static Guide read(Path folder) {
        GuideSource reader = new GuideSource(folder);
        try {
            return reader.guide(
                    JsonMapper.shared().readValue(Files.readString(folder.resolve(JSON)), Source.class),
                    reader.digest(Files.readString(folder.resolve(DIGEST))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Guide guide(Source source, List<DigestChapter> digest) {
        check(source.id().equals(String.valueOf(folder.getFileName())), JSON, "id is not the folder's name");
        check(source.chapters().size() == digest.size(), DIGEST, "not as many chapters as in " + JSON);
        List<Guide.GuideChapter> chapters = new ArrayList<>();
        for (int i = 0; i < digest.size(); i++) {
            ChapterSource chapter = source.chapters().get(i);
            check(chapter.title().equals(digest.get(i).title()), DIGEST, "chapter is not titled " + chapter.title());
            check(!digest.get(i).paragraphs().isEmpty(), DIGEST, "nothing in chapter " + chapter.title());
            chapters.add(new Guide.GuideChapter(
                    chapter.title(), sketch(chapter.sketch()), digest.get(i).paragraphs()));
        }
        Set<String> ids = new HashSet<>();
        source.questions().forEach(question -> check(question, ids, digest.size()));
        source.plan().forEach(evening -> check(evening, digest.size()));
        return new Guide(
                source.id(),
                about(source),
                source.words(),
                sketch(source.sketch()),
                chapters,
                source.terms().stream().map(this::term).toList(),
                source.questions().stream().map(this::question).toList(),
                source.plan());
    }

    private static Reading.About about(Source source) {
        boolean dated = source.year() == null
                || source.published().contains(source.year().toString());
        String published = dated ? source.published() : source.published() + ", " + source.year();
        return new Reading.About(
                source.title(), source.author(), published, source.rights(), source.language(), source.id(), true);
    }

    private void check(QuestionSource question, Set<String> ids, int chapters) {
        check(ids.add(question.id()), JSON, "two questions " + question.id());
        check(KINDS.contains(question.kind()), JSON, question.id() + " has no kind " + question.kind());
        check(PLACES.contains(question.place()), JSON, question.id() + " has no place " + question.place());
        check(question.chapter() >= 1 && question.chapter() <= chapters, JSON, question.id() + " has no such chapter");
        check(!question.passages().isEmpty(), JSON, question.id() + " hangs on no passage");
    }

    private void check(Guide.Evening evening, int chapters) {
        for (String part : evening.chapters().split(",", -1)) {
            boolean known = Passage.parse(part)
                    .filter(Passage::wholeChapters)
                    .filter(passage -> passage.last().chapter() <= chapters)
                    .isPresent();
            check(known, JSON, "the plan has no chapters " + evening.chapters());
        }
    }

    private void check(boolean holds, String file, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(folder.resolve(file) + ": " + fault);
        }
    }

    private Guide.Term term(TermSource term) {
        return new Guide.Term(term.term(), term.sense(), term.chapter(), sketch(term.passage()));
    }

    private Guide.GuideQuestion question(QuestionSource question) {
        return new Guide.GuideQuestion(
                question.id(),
                question.kind(),
                question.place(),
                question.chapter(),
                question.text(),
                question.passages().stream().map(GuideSource::sketch).toList(),
                question.followUps() == null ? List.of() : question.followUps(),
                question.touches() == null ? "" : question.touches());
    }

    private static Sketch sketch(List<String> hashes) {
        return new Sketch(hashes.stream()
                .mapToLong(hash -> Long.parseUnsignedLong(hash, 16))
                .toArray());
    }

    /** The chapters of a digest: {@code ## Title}, then paragraphs parted by blank lines. */
    private List<DigestChapter> digest(String text) {
        List<DigestChapter> chapters = new ArrayList<>();
        for (String part : ("\n" + text).split("\n## ", -1)) {
            if (!part.stripLeading().startsWith("# ")) {
                int end = part.indexOf('\n');
                check(end > 0, DIGEST, "a chapter without text: " + part);
                chapters.add(new DigestChapter(part.substring(0, end).strip(), paragraphs(part.substring(end))));
            }
        }
        return chapters;
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\n\\s*\n", -1))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}

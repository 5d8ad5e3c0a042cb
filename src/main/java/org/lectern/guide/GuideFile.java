package org.lectern.guide;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Reading;

/**
 * The compiled form of the guides: the version, then each guide's fields in the order of {@link Guide}. Texts are in
 * modified UTF-8 with a length before them, lists with a count.
 */
public final class GuideFile {

    private GuideFile() {}

    /** Writes guides under a version, a word that changes whenever they do. */
    public static void write(DataOutputStream out, String version, List<Guide> guides) throws IOException {
        out.writeUTF(version);
        out.writeInt(guides.size());
        for (Guide guide : guides) {
            write(out, guide);
        }
    }

    static String readVersion(DataInputStream in) throws IOException {
        return in.readUTF();
    }

    static List<Guide> read(DataInputStream in) throws IOException {
        in.readUTF();
        return list(in, GuideFile::guide);
    }

    private static void write(DataOutputStream out, Guide guide) throws IOException {
        Reading.About about = guide.about();
        for (String word :
                List.of(guide.id(), about.title(), about.author(), about.source(), about.rights(), about.language())) {
            out.writeUTF(word);
        }
        out.writeInt(guide.words());
        write(out, guide.whole());
        out.writeInt(guide.chapters().size());
        for (Guide.GuideChapter chapter : guide.chapters()) {
            out.writeUTF(chapter.title());
            write(out, chapter.sketch());
            out.writeInt(chapter.digest().size());
            for (String paragraph : chapter.digest()) {
                out.writeUTF(paragraph);
            }
        }
        out.writeInt(guide.terms().size());
        for (Guide.Term term : guide.terms()) {
            out.writeUTF(term.term());
            out.writeUTF(term.sense());
            out.writeInt(term.chapter());
            write(out, term.passage());
        }
        out.writeInt(guide.questions().size());
        for (Guide.GuideQuestion question : guide.questions()) {
            out.writeUTF(question.id());
            out.writeUTF(question.kind());
            out.writeUTF(question.place());
            out.writeInt(question.chapter());
            out.writeUTF(question.text());
            out.writeInt(question.passages().size());
            for (Sketch passage : question.passages()) {
                write(out, passage);
            }
            out.writeInt(question.followUps().size());
            for (String followUp : question.followUps()) {
                out.writeUTF(followUp);
            }
            out.writeUTF(question.touches());
        }
        out.writeInt(guide.plan().size());
        for (Guide.Evening evening : guide.plan()) {
            out.writeUTF(evening.title());
            out.writeUTF(evening.chapters());
            out.writeUTF(evening.note());
        }
    }

    private static void write(DataOutputStream out, Sketch sketch) throws IOException {
        long[] hashes = sketch.hashes();
        out.writeInt(hashes.length);
        for (long hash : hashes) {
            out.writeLong(hash);
        }
    }

    private static Guide guide(DataInputStream in) throws IOException {
        String id = in.readUTF();
        Reading.About about =
                new Reading.About(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), id, true);
        return new Guide(
                id,
                about,
                in.readInt(),
                sketch(in),
                list(in, GuideFile::chapter),
                list(in, GuideFile::term),
                list(in, GuideFile::question),
                list(in, GuideFile::evening));
    }

    private static Guide.GuideChapter chapter(DataInputStream in) throws IOException {
        return new Guide.GuideChapter(in.readUTF(), sketch(in), list(in, stream -> stream.readUTF()));
    }

    private static Guide.Term term(DataInputStream in) throws IOException {
        return new Guide.Term(in.readUTF(), in.readUTF(), in.readInt(), sketch(in));
    }

    private static Guide.GuideQuestion question(DataInputStream in) throws IOException {
        return new Guide.GuideQuestion(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readInt(),
                in.readUTF(),
                list(in, GuideFile::sketch),
                list(in, stream -> stream.readUTF()),
                in.readUTF());
    }

    private static Guide.Evening evening(DataInputStream in) throws IOException {
        return new Guide.Evening(in.readUTF(), in.readUTF(), in.readUTF());
    }

    private static Sketch sketch(DataInputStream in) throws IOException {
        long[] hashes = new long[in.readInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readLong();
        }
        return new Sketch(hashes);
    }

    private static <T> List<T> list(DataInputStream in, Item<T> item) throws IOException {
        int count = in.readInt();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.read(in));
        }
        return items;
    }

    /** How one item of a list is read. */
    private interface Item<T> {
        T read(DataInputStream in) throws IOException;
    }
}

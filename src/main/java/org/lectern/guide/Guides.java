package org.lectern.guide;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The guides in the image. Reading them takes a moment, so nothing on the way to the first page does. */
public final class Guides {
    private static final String RESOURCE = "/org/lectern/guide/guides.bin";

    /** A copy must hold this share of an essay's sketch; what merely quotes it holds far less. */
    private static final double COPY = 0.25;

    /** And must not be so many times longer than the essay: an anthology is another reading. */
    private static final int LONGER = 3;

    private final List<Guide> all;

    public Guides(List<Guide> all) {
        this.all = List.copyOf(all);
    }

    /** The guides compiled into the program. */
    public static Guides bundled() {
        try (DataInputStream in = open()) {
            return new Guides(GuideFile.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word that changes whenever the compiled guides do. */
    public static String bundledVersion() {
        try (DataInputStream in = open()) {
            return GuideFile.readVersion(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Guide> all() {
        return all;
    }

    public Optional<Guide> find(String id) {
        return all.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }

    /**
     * The guide whose essay a text is a copy of, in whatever edition; empty for any other text.
     *
     * @param words how many it has
     * @param shingles all of its {@linkplain org.lectern.text.Shingles#of shingles}
     */
    public Optional<Guide> recognise(int words, long[] shingles) {
        Sketch.HashSet hashes = Sketch.HashSet.of(shingles);
        Optional<Guide> nearest = Optional.empty();
        double most = COPY;
        for (Guide guide : all) {
            double share = words <= LONGER * guide.words() ? guide.whole().shareIn(hashes) : 0;
            if (share >= most) {
                nearest = Optional.of(guide);
                most = share;
            }
        }
        return nearest;
    }

    private static DataInputStream open() {
        InputStream resource = Guides.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException("the guides are not in the program: " + RESOURCE);
        }
        return new DataInputStream(new BufferedInputStream(resource));
    }
}

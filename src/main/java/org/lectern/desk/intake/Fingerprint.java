package org.lectern.desk.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.reading.Reading;

/** Tells whether an import would change anything: a hash of all that a reading says, wherever it came from. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Reading reading) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, reading.about().title());
            add(digest, reading.about().author());
            for (Chapter chapter : reading.chapters()) {
                add(digest, "chapter");
                add(digest, chapter.title());
                for (Block block : chapter.blocks()) {
                    switch (block) {
                        case Block.Heading heading -> {
                            add(digest, "heading");
                            add(digest, heading.title());
                        }
                        case Block.Rule rule -> add(digest, "rule");
                        case Block.Paragraph paragraph -> {
                            add(digest, paragraph.kind().word());
                            add(digest, paragraph.text());
                            // A text without footnotes keeps the fingerprint that it had before there were any.
                            for (Footnote footnote : paragraph.footnotes()) {
                                add(digest, "footnote " + footnote.at());
                                add(digest, footnote.label());
                                add(digest, footnote.text());
                            }
                        }
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}

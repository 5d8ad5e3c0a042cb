package org.lectern.desk.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.lectern.desk.port.Origins;
import org.lectern.guide.Guides;
import org.lectern.importing.Options;

/** Tells files, and ways of importing them, apart. */
final class OriginOf {

    private OriginOf() {}

    static Origins.Origin file(byte[] bytes, Options options, String version) {
        String way = String.join(
                "\0",
                version,
                Guides.bundledVersion(),
                options.title(),
                options.author(),
                String.join(",", new TreeSet<>(options.without())));
        return new Origins.Origin(hash(bytes), hash(way.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

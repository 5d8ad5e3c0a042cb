package org.lectern.guide.compile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.guide.Guide;
import org.lectern.guide.GuideFile;

/**
 * Makes the compiled guides: {@code GuideCompiler READINGS OUT}. A fault in a guide fails the build, naming the file and the
 * place.
 */
public final class GuideCompiler {

    private GuideCompiler() {}

    public static void main(String[] arguments) throws IOException {
        Path readings = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        List<Path> folders;
        try (Stream<Path> found = Files.list(readings)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        List<Guide> guides = folders.stream().map(GuideSource::read).toList();
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            GuideFile.write(stream, version(folders), guides);
        }
    }

    private static String version(List<Path> folders) throws IOException {
        MessageDigest digest = sha256();
        for (Path folder : folders) {
            digest.update(Files.readAllBytes(folder.resolve(GuideSource.JSON)));
            digest.update(Files.readAllBytes(folder.resolve(GuideSource.DIGEST)));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

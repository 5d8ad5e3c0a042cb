package org.lectern.importing.format.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/**
 * The text files of a zip archive, in memory; nothing is ever written to a folder. Bounded: 10,000 entries, 200 MB
 * unpacked, a hundred times the packed size.
 */
public final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 200_000_000;
    private static final long MOST_RATIO = 100;
    private static final long SMALL = 10_000_000;
    private static final int DEEPEST = 256;
    private static final int DIRECTORY = 22;
    private static final int LONGEST_END = 66_000;

    private final Map<String, byte[]> files = new HashMap<>();

    private Archive() {}

    /** @throws UserException where it is damaged, or too large to be what it says */
    public static Archive open(String name, byte[] content) {
        if (!ended(content)) {
            throw new UserException(
                    name + ": the file is cut off (its end is missing); get it again from where it came");
        }
        Archive archive = new Archive();
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UserException(
                            name + ": an archive of more than " + MOST_ENTRIES + " files, which no book is");
                }
                byte[] bytes = unpacked(name, zip, Math.max(SMALL, content.length * MOST_RATIO) - unpacked);
                unpacked += bytes.length;
                if (textual(entry.getName())) {
                    archive.files.put(normal(entry.getName()), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (archive.files.isEmpty()) {
                throw new UserException(name + ": the file is damaged or cut off; get it again from where it came", e);
            }
            throw new UserException(
                    name + ": the file is damaged or cut off after " + entries
                            + " of its parts; get it again from where it came",
                    e);
        }
        return archive;
    }

    /** Whether the archive's directory, which stands at its end, is there. */
    private static boolean ended(byte[] content) {
        for (int i = content.length - DIRECTORY; i >= Math.max(0, content.length - LONGEST_END); i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    public Optional<Document> xml(String path) {
        return bytes(path).map(bytes -> parsed(bytes, Parser.xmlParser()));
    }

    public Optional<Document> html(String path) {
        return bytes(path).map(Archive::html);
    }

    /** A page, its charset told by itself. */
    public static Document html(byte[] content) {
        return parsed(content, Parser.htmlParser());
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(normal(path)));
    }

    /** The path of the file that is meant: this one, else one that differs in case or in how letters are composed. */
    public String path(String path) {
        String wanted = normal(path);
        if (files.containsKey(wanted)) {
            return wanted;
        }
        String folded = folded(wanted);
        return files.keySet().stream()
                .filter(name -> folded(name).equals(folded))
                .findFirst()
                .orElse(wanted);
    }

    /** The first file, by name, that ends so. */
    public Optional<String> ending(String end) {
        return files.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(end))
                .sorted()
                .findFirst();
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The name of a book or an archive in it; empty where there is none. */
    public String inner() {
        return files.keySet().stream()
                .filter(path -> path.toLowerCase(Locale.ROOT)
                        .matches(".*\\.(zip|epub|docx|odt|pdf|rtf|7z|rar|gz|tgz|tar|xz|bz2|mobi|azw3?)"))
                .map(Sanitizer::line)
                .sorted()
                .findFirst()
                .orElse("");
    }

    public boolean has(String path) {
        return files.containsKey(normal(path));
    }

    /** jsoup's XML parser knows no entities but the five, no DTD and no network. */
    private static Document parsed(byte[] bytes, Parser parser) {
        try {
            return Outside.cleared(Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser.setMaxDepth(DEEPEST)));
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
    }

    private static byte[] unpacked(String name, InputStream in, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        long bound = Math.min(most, MOST_BYTES);
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > bound) {
                throw new UserException(name + ": unpacks to more than a book could be; refused as a zip bomb");
            }
        }
        return out.toByteArray();
    }

    private static boolean textual(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !(lower.endsWith(".jpg")
                || lower.endsWith(".jpeg")
                || lower.endsWith(".png")
                || lower.endsWith(".gif")
                || lower.endsWith(".ttf")
                || lower.endsWith(".otf")
                || lower.endsWith(".woff")
                || lower.endsWith(".woff2")
                || lower.endsWith(".mp3")
                || lower.endsWith(".mp4"));
    }

    /** A path without {@code .} and {@code ..}; what would leave the archive stays at its top, where nothing looks for it. */
    public static String normal(String path) {
        ArrayDeque<String> parts = new ArrayDeque<>();
        for (String part : path.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** A path as a link gives it, its {@code %} signs read. */
    public static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}

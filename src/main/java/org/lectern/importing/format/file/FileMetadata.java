package org.lectern.importing.format.file;

import java.util.regex.Pattern;

/** What a file's properties say, where a person said it: programs fill them in too, with what nobody meant. */
public final class FileMetadata {
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:microsoft (?:word|powerpoint) ?-.*|(?:document|dokument|untitled|unbenannt|sans titre|sin título|slide|presentation|scan)[ _-]?\\d*"
                    + "|title|new document|word document|blank|template|.{1,80}\\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|tex|dvi|txt|html?))");
    private static final Pattern AUTHOR = Pattern.compile(
            "(?i)(?:hp(?:[ _-]?user)?|(?:windows |default |guest )?user|owner|admin(?:istrator)?|pc|asus|dell|lenovo|acer|toshiba|compaq.*|microsoft.*"
                    + "|unknown|author|anonymous user|python-docx|libreoffice.*|calibre.*)");

    private FileMetadata() {}

    /** The title; empty where a program gave it. */
    public static String title(String property) {
        return TITLE.matcher(property.strip()).matches() ? "" : property.strip();
    }

    public static String author(String property) {
        return AUTHOR.matcher(property.strip()).matches() ? "" : property.strip();
    }
}

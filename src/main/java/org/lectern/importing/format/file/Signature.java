package org.lectern.importing.format.file;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say. */
public enum Signature {
    TEXT,
    PDF,
    ZIP,
    RTF,
    OLE,
    BINARY;

    private static final int PDF_WITHIN = 1024;

    public static Signature of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        boolean known = head.startsWith("\u007fELF")
                || head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("\u001f\u008b")
                || head.startsWith("7z\u00bc\u00af")
                || head.startsWith("Rar!")
                || head.startsWith("BZh9")
                || head.startsWith("\u00fd7zXZ")
                || head.startsWith("SQLite format 3");
        return known ? BINARY : TEXT;
    }
}

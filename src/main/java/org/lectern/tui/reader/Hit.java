package org.lectern.tui.reader;

/** Where search found something, in UTF-16 units of a paragraph's text. */
record Hit(int chapter, int paragraph, int start, int end) {

    boolean before(int otherChapter, TextPosition spot) {
        return chapter < otherChapter
                || (chapter == otherChapter && new TextPosition(paragraph, start).compareTo(spot) < 0);
    }
}

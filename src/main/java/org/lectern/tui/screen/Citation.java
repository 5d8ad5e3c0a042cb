package org.lectern.tui.screen;

import org.lectern.reading.Passage;
import org.lectern.reading.Reading;

/** Words with where they are from, for a letter or another program. */
public final class Citation {

    private Citation() {}

    public static String of(String words, Reading reading, Passage passage) {
        var about = reading.about();
        String author = about.author().isEmpty() ? "" : about.author() + ", ";
        return "“" + words + "”\n(" + author + about.title() + ", " + passage + ")\n";
    }
}

package org.lectern.handout.sheet;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;

/** Lays a handout out by its template: which part comes where, and how it is said. A part that is empty is left out. */
public final class Composer {

    /** A group's template may print so many times as much as the program's own, and some more. */
    private static final int TIMES = 4;

    private static final int LEAST = 100_000;

    /** How many sections of a group's template may be gone through, those in sections counted each time. */
    private static final int SECTIONS = 50_000;

    private Composer() {}

    /** By the program's own template. */
    public static Sheet sheet(Handout handout) {
        return sheet(handout, Templates.shipped());
    }

    /** By a group's template, or by the program's own where that one fails, or would print without end. */
    public static Sheet sheet(Handout handout, Templates templates) {
        Map<String, Object> names = new SheetView(handout, templates.wording(handout.language())).names();
        Templates ours = templates.withShippedSheet();
        if (ours.sheet().equals(templates.sheet())) {
            return SheetMarkup.sheet(markup(ours, names, new StringWriter(), Integer.MAX_VALUE), handout.language());
        }
        try {
            int usual =
                    markup(ours, names, new StringWriter(), Integer.MAX_VALUE).length();
            Bounded out = new Bounded(LEAST + TIMES * usual);
            return SheetMarkup.sheet(markup(templates, names, out, SECTIONS), handout.language());
        } catch (MustacheException fault) {
            templates.warnings().accept(Templates.SHEET + ": " + fault.getMessage() + "; the program's own is used");
            return sheet(handout, ours);
        }
    }

    private static String markup(Templates templates, Map<String, Object> names, Writer out, int sections) {
        Mustache.compiler()
                .withEscaper(SheetMarkup::escaped)
                .withCollector(new MapsOnly(sections))
                .emptyStringIsFalse(true)
                .nullValue("")
                .compile(templates.sheet())
                .execute(names, out);
        return out.toString();
    }

    /** Looks nothing up but in maps, so that a template reaches no method of anything; and not without end. */
    private static final class MapsOnly extends BasicCollector {
        private int left;

        MapsOnly(int sections) {
            left = sections;
        }

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            if (left-- <= 0) {
                throw new MustacheException("goes through more than " + SECTIONS + " sections");
            }
            return super.toIterator(value);
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }

    /** Takes so many letters and no more. */
    private static final class Bounded extends StringWriter {
        private final int most;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public void write(String text) {
            super.write(text);
            if (getBuffer().length() > most) {
                throw new MustacheException("would print more than " + most + " letters");
            }
        }
    }
}

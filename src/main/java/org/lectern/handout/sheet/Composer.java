package org.lectern.handout.sheet;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;

/** Lays a handout out by its template: which part comes where, and how it is said. A part that is empty is left out. */
public final class Composer {

    private Composer() {}

    /** By the program's own template. */
    public static Sheet sheet(Handout handout) {
        return sheet(handout, Templates.shipped());
    }

    /** By a group's template, or by the program's own where that one fails. */
    public static Sheet sheet(Handout handout, Templates templates) {
        try {
            return made(handout, templates);
        } catch (MustacheException fault) {
            Templates ours = templates.withShippedSheet();
            if (ours.sheet().equals(templates.sheet())) {
                throw fault;
            }
            templates.warnings().accept(Templates.SHEET + ": " + fault.getMessage() + "; the program's own is used");
            return made(handout, ours);
        }
    }

    private static Sheet made(Handout handout, Templates templates) {
        Map<String, Object> names = new View(handout, templates.wording(handout.language())).names();
        String markup = Mustache.compiler()
                .withEscaper(Markup::escaped)
                .withCollector(new MapsOnly())
                .emptyStringIsFalse(true)
                .nullValue("")
                .compile(templates.sheet())
                .execute(names);
        return Markup.sheet(markup, handout.language());
    }

    /** Looks nothing up but in maps, so that a template reaches no method of anything. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}

package org.lectern.cli.run;

import java.io.PrintStream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON, their fields in the order in which their records say them. */
public final class Json {

    private Json() {}

    public static void print(PrintStream out, Object document) {
        out.print(text(document));
    }

    /** The document, a line's end behind it. */
    public static String text(Object document) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        return mapper.writeValueAsString(document) + System.lineSeparator();
    }
}

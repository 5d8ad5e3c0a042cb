package org.lectern.handout.format;

import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object, its fields those of {@link Handout}. */
public final class JsonWriter implements HandoutWriter {

    @Override
    public String write(Handout handout, Templates templates) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(handout) + "\n";
    }
}
